import type { AnnounceNodeInput, AnnounceNodePayload } from '../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { changePlatform } from './change-platform.ts';
import { checkEndpoint } from './rules/endpoint.ts';

/** Notes where a registered platform's node answers. Saying again what is known changes nothing. */
export async function announceNode(
  context: NodeContext,
  { code, endpoint }: AnnounceNodeInput,
): Promise<AnnounceNodePayload> {
  const problems = checkEndpoint(endpoint);
  if (problems.length > 0) return { problems };
  const platform = await changePlatform(context, code, (known) =>
    known.endpoint === endpoint ? known : { ...known, endpoint },
  );
  if (platform !== undefined) return { problems: [] };
  return {
    problems: [
      {
        code: 'NOT_FOUND',
        field: 'code',
        message: `Platform ${code} is not registered.`,
        messageZh: `平台${code}未登记。`,
        rule: null,
        nextStep: 'Register the platform first (registerPlatform).',
      },
    ],
  };
}
