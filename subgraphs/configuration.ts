import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../schema/project-root.ts';
import { type SuiteName, suiteName } from './evidence/signature/signature-suite.ts';
import { defaultReadLogLimits, type ReadLogLimits } from './kit/read-log/retention.ts';

const tier = z.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DEPARTMENT']);

/** `310100=310000,310200=310000`: which platform stands below which. */
const parents = z.string().transform((text, context): ReadonlyMap<string, string> => {
  const pairs = text
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => /^([a-z0-9-]{2,32})=([a-z0-9-]{2,32})$/.exec(pair));
  if (pairs.includes(null))
    context.addIssue('write each as <code>=<code of the platform above it>, with commas between');
  return new Map(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
});

const environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4001),
  SHUTONG_HOST: z.string().min(1).default('127.0.0.1'),
  SHUTONG_ANNOUNCE: z.url({ protocol: /^https?$/ }).optional(),
  SHUTONG_DATA: z.string().min(1).default(join(projectRoot, '.data')),
  // What is wrong with it is told without it: it holds a password.
  MONGODB_URI: z
    .union([z.literal(''), z.string().regex(/^mongodb(\+srv)?:\/\/[^/?\s]+([/?]\S*)?$/)], {
      error: 'is not an address of MongoDB, such as mongodb://user:password@host:27017/',
    })
    .optional(),
  SHUTONG_LOG_KEYS: z.string().min(1).optional(),
  SHUTONG_SIGNATURES: suiteName.default('Ed25519'),
  SHUTONG_CHECKPOINT_SECONDS: z.coerce.number().min(1).max(86_400).default(60),
  SHUTONG_READ_LOG_DAYS: z.coerce.number().int().min(1).max(36_500).default(defaultReadLogLimits.keptDays),
  SHUTONG_READ_LOG_ROWS: z.coerce.number().int().min(1_000).max(1_000_000_000).default(defaultReadLogLimits.keptRows),
  SHUTONG_NODES: z.string().default(''),
  SHUTONG_TIER: tier.optional(),
  SHUTONG_PARENTS: parents.default(new Map()),
  SHUTONG_REGISTRY: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4001/nodes/100000/graphql'),
  SHUTONG_NODE_TLS: z.string().min(1).optional(),
  SHUTONG_GATEWAY_KEYS: z.string().min(1).optional(),
  SHUTONG_SAMPLE: z.enum(['on', 'off', 'cities']).optional(),
  SHUTONG_REPLICAS: z.string().default(''),
  SHUTONG_BEHIND_RELAY: z.string().default(''),
  SHUTONG_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

/** What can be set from outside, with its defaults; docs/guide-operator.md says what each means. */
export interface NodeHostConfiguration {
  readonly host: string;
  readonly port: number;
  /** Where others reach this host, when that is not where it listens; without a slash at its end. */
  readonly announce: string | undefined;
  /** Folder of the stores, one file for each node. */
  readonly data: string;
  /** The MongoDB deployment that keeps the stores, one database for each node, instead of files. Never to be logged: it holds a password. */
  readonly mongodbUri: string | undefined;
  /** Folder of the keys that nodes sign their decisions with, a folder for each node. */
  readonly logKeys: string;
  /** How they sign. */
  readonly signatures: SuiteName;
  /** Pause between two exchanges of checkpoints with the centre. */
  readonly checkpointMs: number;
  /** How the logs of reads of personal-data entries are kept. */
  readonly readLog: ReadLogLimits;
  /** Codes of platforms, or names of tiers; empty for every sample platform. */
  readonly nodes: readonly string[];
  /** Tier of platforms that are not in the sample; undefined to read it from their codes. */
  readonly tier: z.infer<typeof tier> | undefined;
  /** Platforms with another parent than the centre, by code: whose authority supervises them. */
  readonly parents: ReadonlyMap<string, string>;
  /** Where the registry answers. */
  readonly registry: string;
  /** File of the gateways' public keys that are trusted without anybody's word. */
  readonly gatewayKeys: string;
  /** Folder of certificates for mutual TLS; undefined: HTTP without TLS. */
  readonly nodeTls?: string | undefined;
  /** Whether empty stores are filled with sample data, and whether there are cities in it. */
  readonly sample: boolean;
  readonly cities: boolean;
  /** Addresses of other hosts that answer reads for the same nodes from the same stores. */
  readonly replicas: readonly string[];
  /** Codes of platforms, or names of tiers, that are not announced: a relay answers for them, or the host that names this one as its replica. */
  readonly behindRelay: readonly string[];
  readonly development: boolean;
  readonly log: string;
}

/** Reads the configuration from environment variables. Throws one error that names every variable that is wrong. */
export function readConfiguration(variables: NodeJS.ProcessEnv): NodeHostConfiguration {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    throw new Error(`The node host cannot start, its environment is wrong:\n${z.prettifyError(parsed.error)}`);
  }
  const value = parsed.data;
  const development = value.NODE_ENV !== 'production';
  return {
    host: value.SHUTONG_HOST,
    port: value.PORT,
    announce: value.SHUTONG_ANNOUNCE?.replace(/\/+$/, ''),
    data: value.SHUTONG_DATA,
    mongodbUri: value.MONGODB_URI || undefined,
    nodes: namesIn(value.SHUTONG_NODES),
    logKeys: value.SHUTONG_LOG_KEYS ?? join(value.SHUTONG_DATA, 'log-keys'),
    signatures: value.SHUTONG_SIGNATURES,
    checkpointMs: 1000 * value.SHUTONG_CHECKPOINT_SECONDS,
    readLog: {
      ...defaultReadLogLimits,
      keptDays: value.SHUTONG_READ_LOG_DAYS,
      keptRows: value.SHUTONG_READ_LOG_ROWS,
    },
    tier: value.SHUTONG_TIER,
    parents: value.SHUTONG_PARENTS,
    registry: value.SHUTONG_REGISTRY,
    nodeTls: value.SHUTONG_NODE_TLS,
    gatewayKeys: value.SHUTONG_GATEWAY_KEYS ?? join(value.SHUTONG_DATA, 'gateway', 'keys.public.json'),
    sample: value.SHUTONG_SAMPLE === undefined ? development : value.SHUTONG_SAMPLE !== 'off',
    cities: value.SHUTONG_SAMPLE === 'cities',
    replicas: namesIn(value.SHUTONG_REPLICAS).map((base) => base.replace(/\/+$/, '')),
    behindRelay: namesIn(value.SHUTONG_BEHIND_RELAY),
    development,
    log: value.SHUTONG_LOG,
  };
}

const namesIn = (list: string): readonly string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
