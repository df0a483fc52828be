import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { projectRoot } from '../../schema/project-root.ts';

export const keysUsage = `Usage: npm run keys -- <command>

  make           make the gateway's key pair where there is none, and print where its public half is   生成网关密钥
  node <code>    print the public key of a node, made where there is none; register it with the platform  显示节点公钥
  rotate [--lead <seconds>] [--overlap <seconds>]
                 make the gateway a new key: nodes learn it at once, it signs after the lead (default 120),
                 and the old one stops being good after the overlap (default 600)                      轮换网关密钥

SHUTONG_DATA      folder of the keys (default .data)
SHUTONG_REGISTRY  the registry's endpoint (default http://127.0.0.1:4001/nodes/100000/graphql)

Exit codes: 0 done, 1 refused or no answer, 2 wrong usage.`;

export interface Rotation {
  readonly data: string;
  readonly registry: string;
  /** Seconds until the new key signs, and from then on until the old one is no longer good. */
  readonly lead: number;
  readonly overlap: number;
}

export type KeysRequest =
  | { readonly command: 'help' }
  | { readonly command: 'wrong'; readonly message: string }
  | { readonly command: 'make'; readonly data: string }
  | { readonly command: 'node'; readonly data: string; readonly code: string }
  | ({ readonly command: 'rotate' } & Rotation);

const seconds = z.coerce.number().int().min(0).max(31_536_000);

/** Reads the command line of `npm run keys`. */
export function parseKeys(
  parameters: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): KeysRequest {
  let parsed: { values: { lead?: string; overlap?: string; help?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { lead: { type: 'string' }, overlap: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return { command: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const [command = 'help', code, ...rest] = positionals;
  const data = environment['SHUTONG_DATA'] || join(projectRoot, '.data');
  if (values.help || command === 'help') return { command: 'help' };
  if (command === 'node' && code !== undefined && /^[a-z0-9-]{2,32}$/.test(code) && rest.length === 0) {
    return { command, data, code };
  }
  if (command === 'make' && code === undefined) return { command, data };
  if (command === 'rotate' && code === undefined) {
    const times = z.object({ lead: seconds.default(120), overlap: seconds.default(600) }).safeParse(values);
    if (!times.success) return { command: 'wrong', message: '--lead and --overlap take seconds, up to a year.' };
    const registry = environment['SHUTONG_REGISTRY'] || 'http://127.0.0.1:4001/nodes/100000/graphql';
    return { command, data, registry, ...times.data };
  }
  return { command: 'wrong', message: `"${positionals.join(' ')}" is no command.` };
}
