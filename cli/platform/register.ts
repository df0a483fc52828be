import { z } from 'zod';
import { askGraph } from '../graph/ask.ts';
import { signedIn } from '../graph/signed-in.ts';
import { type ExitCode, exitCode, type Terminal } from './exit-code.ts';
import type { Registration } from './platform-request.ts';
import type { Settings } from './settings.ts';

const mutation = `mutation Register($input: RegisterPlatformInput!) {
  registerPlatform(input: $input) {
    platform { code name tier state }
    problems { code field message messageZh nextStep }
  }
}`;

const shape = z.object({
  registerPlatform: z.object({
    platform: z.object({ code: z.string(), name: z.string(), tier: z.string(), state: z.string() }).nullable(),
    problems: z.array(
      z.object({
        code: z.string(),
        field: z.string().nullable(),
        message: z.string(),
        messageZh: z.string(),
        nextStep: z.string().nullable(),
      }),
    ),
  }),
});

/** Adds a platform to the registry, through the gateway; prints every problem that the registry finds. */
export async function registerPlatform(
  settings: Settings,
  registration: Registration & { readonly idempotencyKey: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const {
    registerPlatform: { platform, problems },
  } = await askGraph(await signedIn(settings, 'NODE_OPERATOR'), mutation, { input: registration }, shape, 10_000);
  for (const { code, field, message, messageZh, nextStep } of problems) {
    terminal.complain(
      [field === null ? code : `${field} ${code}`, message, messageZh, nextStep ?? ''].join('  ').trimEnd(),
    );
  }
  if (platform === null) return exitCode.refused;
  terminal.say(`${platform.code} ${platform.name} is registered as ${platform.tier}, ${platform.state} 已登记`);
  terminal.say(`Run its node, on a port of your choice: SHUTONG_NODES=${platform.code} PORT=4004 npm run node`);
  return exitCode.done;
}
