import { parseArgs } from 'node:util';
import { z } from 'zod';

const tiers = ['NATIONAL', 'PROVINCIAL', 'CITY', 'DEPARTMENT'] as const;

/** What `registerPlatform` is given; fields that stay away are left to the registry's defaults. */
export interface Registration {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly tier: (typeof tiers)[number];
  readonly territory: readonly string[];
  /** The platform above it, for one that is asked through a relay. */
  readonly parent?: string;
  readonly endpoint?: string;
  /** The public key of its node. */
  readonly publicKey?: string;
  /** Undefined: a new one is made up. */
  readonly idempotencyKey?: string;
}

/** One call of the operator's command, understood. */
export type PlatformRequest =
  | { readonly command: 'help' }
  | { readonly command: 'wrong'; readonly message: string }
  | { readonly command: 'list'; readonly json: boolean }
  | { readonly command: 'status'; readonly codes: readonly string[]; readonly json: boolean }
  | { readonly command: 'stop' | 'start'; readonly codes: readonly string[] }
  | { readonly command: 'register'; readonly registration: Registration };

const wrong = (message: string): PlatformRequest => ({ command: 'wrong', message });

/** Reads the command line of `npm run platform`. */
export function parsePlatform(parameters: readonly string[]): PlatformRequest {
  const [command, ...rest] = parameters;
  try {
    switch (command) {
      case undefined:
      case 'help':
      case '--help':
      case '-h':
        return { command: 'help' };
      case 'list': {
        const { values } = parseArgs({ args: rest, options: { json: { type: 'boolean' } } });
        return { command, json: values.json ?? false };
      }
      case 'status': {
        const { values, positionals } = parseArgs({
          args: rest,
          allowPositionals: true,
          options: { json: { type: 'boolean' } },
        });
        return { command, codes: positionals, json: values.json ?? false };
      }
      case 'stop':
      case 'start': {
        const { positionals } = parseArgs({ args: rest, allowPositionals: true });
        if (positionals.length === 0)
          return wrong(`${command} which platform? Give its code, for instance: ${command} 310000`);
        return { command, codes: positionals };
      }
      case 'register':
        return parseRegister(rest);
      default:
        return wrong(`"${command}" is no command.`);
    }
  } catch (error) {
    if (isArgumentError(error)) return wrong(error.message);
    throw error;
  }
}

const registration = z.object({
  code: z.string({ error: '--code is missing' }).min(1, '--code is empty'),
  name: z.string({ error: '--name is missing' }).min(1, '--name is empty'),
  'name-en': z.string({ error: '--name-en is missing' }).min(1, '--name-en is empty'),
  tier: z.enum(tiers, {
    error: ({ input }) =>
      input === undefined ? '--tier is missing' : `--tier is one of ${tiers.join(', ')}, not "${input}"`,
  }),
  territory: z.array(z.string()).optional(),
  parent: z.string().optional(),
  endpoint: z.string().optional(),
  'public-key': z.string().optional(),
  'idempotency-key': z.string().optional(),
});

function parseRegister(parameters: readonly string[]): PlatformRequest {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      code: { type: 'string' },
      name: { type: 'string' },
      'name-en': { type: 'string' },
      tier: { type: 'string' },
      territory: { type: 'string', multiple: true },
      parent: { type: 'string' },
      endpoint: { type: 'string' },
      'public-key': { type: 'string' },
      'idempotency-key': { type: 'string' },
    },
  });
  const parsed = registration.safeParse({ ...values, tier: values.tier?.toUpperCase() });
  if (!parsed.success) return wrong(parsed.error.issues.map((issue) => `${issue.message}.`).join('\n'));
  const { code, name, 'name-en': nameEn, tier, territory = [], parent, endpoint } = parsed.data;
  const { 'public-key': publicKey, 'idempotency-key': key } = parsed.data;
  return {
    command: 'register',
    registration: {
      code,
      name,
      nameEn,
      tier,
      territory: territory.flatMap((list) => list.split(/[,，\s]+/)).filter((region) => region !== ''),
      ...(parent === undefined ? {} : { parent }),
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(publicKey === undefined ? {} : { publicKey }),
      ...(key === undefined ? {} : { idempotencyKey: key }),
    },
  };
}

const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
