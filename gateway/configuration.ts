import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../schema/project-root.ts';
import { gatewayRole, roles } from '../schema/roles.ts';
import { type IssuerConfiguration, issuerSetting } from './identity/issuer-configuration.ts';
import { type LimitsConfiguration, limitSettings, limitsFrom } from './limits/limits-configuration.ts';

const milliseconds = (fallback: number) => z.coerce.number().int().min(1).max(600_000).default(fallback);

const environment = z.object({
  NODE_ENV: z.string().optional(),
  ...limitSettings,
  SHUTONG_NODE_TLS: z.string().min(1).optional(),
  SHUTONG_FRONT_TLS: z.string().min(1).optional(),
  SHUTONG_ISSUERS: issuerSetting,
  SHUTONG_DEVELOPMENT_ISSUER: z.enum(['on', 'off']).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  SHUTONG_HOST: z.string().min(1).default('127.0.0.1'),
  SHUTONG_REGISTRY: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4001/nodes/100000/graphql'),
  SHUTONG_DATA: z.string().min(1).default(join(projectRoot, '.data')),
  SHUTONG_SUPERGRAPH: z
    .string()
    .min(1)
    .default(join(projectRoot, 'schema', 'supergraph.graphql')),
  SHUTONG_NODE_TIMEOUT_MS: milliseconds(3000),
  SHUTONG_DEADLINE_MS: milliseconds(10_000),
  SHUTONG_BREAKER_FAILURES: z.coerce.number().int().min(1).max(1000).default(3),
  SHUTONG_BREAKER_PROBE_MS: milliseconds(250),
  SHUTONG_DIRECTORY_POLL_MS: milliseconds(1000),
  SHUTONG_NODE_CONNECTIONS: z.coerce.number().int().min(1).max(1024).default(32),
  SHUTONG_RESPONSE_BYTES: z.coerce
    .number()
    .int()
    .min(1024)
    .default(16 * 1024 * 1024),
  SHUTONG_CACHE_BYTES: z.coerce
    .number()
    .int()
    .min(0)
    .default(32 * 1024 * 1024),
  SHUTONG_BODY_BYTES: z.coerce
    .number()
    .int()
    .min(1024)
    .default(1024 * 1024),
  SHUTONG_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

/** What can be set from outside, with its defaults; docs/guide-operator.md says what each means. */
export interface GatewayConfiguration {
  readonly port: number;
  readonly host: string;
  /** Where the node that keeps the directory answers. */
  readonly registry: string;
  /** Folder for what outlives the process: the last directory. */
  readonly data: string;
  /** File of the supergraph. */
  readonly supergraph: string;
  /** What one node may take for one operation, and what the whole operation may take. */
  readonly nodeTimeoutMs: number;
  readonly deadlineMs: number;
  /** Failures in a row after which a node is only probed, and how often. */
  readonly breakerFailures: number;
  readonly breakerProbeMs: number;
  readonly directoryPollMs: number;
  readonly nodeConnections: number;
  readonly responseBytes: number;
  /** Memory for answers that may be used again. */
  readonly cacheBytes: number;
  readonly bodyBytes: number;
  readonly log: string;
  /** Whose tokens are believed, and the roles that they may give. */
  readonly issuers: readonly IssuerConfiguration[];
  readonly roles: readonly string[];
  /** The role in which the gateway itself asks the registry. */
  readonly ownRole: string;
  /** An issuer of the gateway's own that gives anybody any role; a missing key of the gateway is made. */
  readonly developmentIssuer: boolean;
  readonly development: boolean;
  readonly limits: LimitsConfiguration;
  /** Folders of certificates: for talking to nodes, and for the gateway's own address. Undefined: HTTP without TLS. */
  readonly nodeTls: string | undefined;
  readonly frontTls: string | undefined;
}

/** Reads the configuration from environment variables. Throws one error that names every variable that is wrong. */
export function readConfiguration(variables: NodeJS.ProcessEnv): GatewayConfiguration {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    throw new Error(`The gateway cannot start, its environment is wrong:\n${z.prettifyError(parsed.error)}`);
  }
  const value = parsed.data;
  const development = value.NODE_ENV !== 'production';
  if (!development && value.SHUTONG_DEVELOPMENT_ISSUER === 'on') {
    throw new Error(
      'The gateway cannot start: SHUTONG_DEVELOPMENT_ISSUER=on gives anybody any role, which NODE_ENV=production forbids. ' +
        'Configure an issuer (SHUTONG_ISSUERS), or unset one of the two.',
    );
  }
  return {
    port: value.PORT,
    host: value.SHUTONG_HOST,
    registry: value.SHUTONG_REGISTRY,
    data: value.SHUTONG_DATA,
    supergraph: value.SHUTONG_SUPERGRAPH,
    nodeTimeoutMs: value.SHUTONG_NODE_TIMEOUT_MS,
    deadlineMs: value.SHUTONG_DEADLINE_MS,
    breakerFailures: value.SHUTONG_BREAKER_FAILURES,
    breakerProbeMs: value.SHUTONG_BREAKER_PROBE_MS,
    directoryPollMs: value.SHUTONG_DIRECTORY_POLL_MS,
    nodeConnections: value.SHUTONG_NODE_CONNECTIONS,
    responseBytes: value.SHUTONG_RESPONSE_BYTES,
    cacheBytes: value.SHUTONG_CACHE_BYTES,
    bodyBytes: value.SHUTONG_BODY_BYTES,
    log: value.SHUTONG_LOG,
    issuers: value.SHUTONG_ISSUERS,
    roles,
    ownRole: gatewayRole,
    developmentIssuer: development && value.SHUTONG_DEVELOPMENT_ISSUER !== 'off',
    development,
    limits: limitsFrom(value, roles),
    nodeTls: value.SHUTONG_NODE_TLS,
    frontTls: value.SHUTONG_FRONT_TLS,
  };
}
