import { z } from 'zod';

/** Where the operator's command finds the graph. */
export interface Settings {
  /** Without a slash at its end. */
  readonly gateway: string;
  readonly registry: string;
  /** What the gateway is asked with; undefined to get one of its development issuer. */
  readonly token: string | undefined;
}

const address = (standard: string) =>
  z
    .url({ protocol: /^https?$/, error: 'has to be an http or https address' })
    .default(standard)
    .transform((url) => url.replace(/\/+$/, ''));

const shape = z.object({
  SHUTONG_GATEWAY: address('http://127.0.0.1:4000'),
  SHUTONG_REGISTRY: address('http://127.0.0.1:4001/nodes/100000/graphql'),
  SHUTONG_TOKEN: z.string().optional(),
});

/** Reads the settings, or says in words which variable is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings | string {
  const parsed = shape.safeParse({
    SHUTONG_GATEWAY: environment['SHUTONG_GATEWAY'] || undefined,
    SHUTONG_REGISTRY: environment['SHUTONG_REGISTRY'] || undefined,
    SHUTONG_TOKEN: environment['SHUTONG_TOKEN'] || undefined,
  });
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n');
  return {
    gateway: parsed.data.SHUTONG_GATEWAY,
    registry: parsed.data.SHUTONG_REGISTRY,
    token: parsed.data.SHUTONG_TOKEN,
  };
}
