/**
 * Names of properties that mongoose leaves out of what it writes, whatever they hold. They are stored under other names: with a `%` more in
 * front, so that a name which looks like one of those is told apart too.
 */
const escaped = /^%*(__proto__|constructor|prototype)$/;
const escapedInJson = /"%*(__proto__|constructor|prototype)":/;

/** Whether a row, as JSON, may hold such a name: most hold none, and need not be walked through. */
export const mayHoldUnkeptNames = (json: string): boolean => escapedInJson.test(json);

type Fields = Readonly<Record<string, unknown>>;

/** The fields with such names as they are stored, at every depth. */
export const withKeptNames = (fields: Fields): Fields =>
  renamed(fields, (name) => (escaped.test(name) ? `%${name}` : name));

/** The fields with their own names again. */
export const withOwnNames = (fields: Fields): Fields =>
  renamed(fields, (name) => (escaped.test(name) && name.startsWith('%') ? name.slice(1) : name));

/** `fromEntries` makes each name a property of its own, `__proto__` too. */
const renamed = (fields: object, rename: (name: string) => string): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [rename(name), renamedWithin(value, rename)]));

function renamedWithin(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamedWithin(one, rename));
  return typeof value === 'object' && value !== null ? renamed(value, rename) : value;
}
