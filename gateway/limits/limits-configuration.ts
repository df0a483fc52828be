import { z } from 'zod';
import type { Budgets } from './budget.ts';
import type { DocumentLimits } from './document-limits.ts';

const count = (fallback: number) => z.coerce.number().int().min(1).max(1e9).default(fallback);
const perMinute = z.number().min(1).nullable();

/** The variables that set limits; docs/guide-operator.md says what each means. */
export const limitSettings = {
  SHUTONG_LIMIT_TOKENS: count(10_000),
  SHUTONG_LIMIT_DEPTH: count(24),
  SHUTONG_LIMIT_ALIASES: count(200),
  SHUTONG_LIMIT_ROOT_FIELDS: count(50),
  SHUTONG_LIMIT_DIRECTIVES: count(100),
  SHUTONG_LIMIT_LIST: count(1000),
  SHUTONG_LIMIT_COST: count(100_000),
  /** By role, per minute: `{"ANALYST": 500000, "standard": 100000}`; null for no budget. */
  SHUTONG_BUDGETS: z
    .string()
    .default('{}')
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(z.record(z.string(), perMinute)),
  SHUTONG_TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  SHUTONG_ONLY_TRUSTED_DOCUMENTS: z.enum(['on', 'off']).default('off'),
  SHUTONG_INTROSPECTION: z.enum(['on', 'off']).default('on'),
};

const settingsShape = z.object(limitSettings);
type Settings = Readonly<z.output<typeof settingsShape>>;

/** What one operation, and one caller, may ask for. */
export interface LimitsConfiguration {
  readonly document: DocumentLimits;
  readonly cost: number;
  readonly budgets: Budgets;
  /** Manifest of the operations that may be asked by their ids. */
  readonly trustedDocuments: string | undefined;
  readonly onlyTrusted: boolean;
  readonly introspection: boolean;
}

/** Throws for a budget of a role that there is not: it would bind nobody. */
export function limitsFrom(settings: Settings, roles: readonly string[]): LimitsConfiguration {
  const budgets = new Map(Object.entries(settings.SHUTONG_BUDGETS));
  const unknown = [...budgets.keys()].find((name) => name !== 'standard' && !roles.includes(name));
  if (unknown !== undefined) throw new Error(`SHUTONG_BUDGETS: ${unknown} is neither a role nor "standard"`);
  if (settings.SHUTONG_ONLY_TRUSTED_DOCUMENTS === 'on' && settings.SHUTONG_TRUSTED_DOCUMENTS === undefined) {
    throw new Error('SHUTONG_ONLY_TRUSTED_DOCUMENTS=on needs a manifest: SHUTONG_TRUSTED_DOCUMENTS');
  }
  const unlimited = Number.POSITIVE_INFINITY;
  return {
    document: {
      tokens: settings.SHUTONG_LIMIT_TOKENS,
      depth: settings.SHUTONG_LIMIT_DEPTH,
      aliases: settings.SHUTONG_LIMIT_ALIASES,
      rootFields: settings.SHUTONG_LIMIT_ROOT_FIELDS,
      directives: settings.SHUTONG_LIMIT_DIRECTIVES,
      listLength: settings.SHUTONG_LIMIT_LIST,
    },
    cost: settings.SHUTONG_LIMIT_COST,
    budgets: {
      standard: budgets.get('standard') ?? undefined,
      roles: new Map([...budgets].map(([role, amount]) => [role, amount ?? unlimited])),
    },
    trustedDocuments: settings.SHUTONG_TRUSTED_DOCUMENTS,
    onlyTrusted: settings.SHUTONG_ONLY_TRUSTED_DOCUMENTS === 'on',
    introspection: settings.SHUTONG_INTROSPECTION === 'on',
  };
}
