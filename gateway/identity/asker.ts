/** Who asks the gateway, as the token says. Roles are words of the product: the gateway hands them on and gives them no meaning. */
export interface Asker {
  readonly subject: string;
  readonly role: string;
  readonly organisation: string | null;
  readonly node: string | null;
  readonly purpose: string | null;
}

/**
 * A key of all that an answer may depend on beside the question: two askers with the same key may share one.
 * The public's is empty, and no asker's is.
 */
export const rightsOf = (asker: Asker | undefined): string =>
  asker === undefined ? '' : JSON.stringify([asker.subject, asker.role, asker.organisation, asker.node, asker.purpose]);
