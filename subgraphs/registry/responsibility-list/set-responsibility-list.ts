import type { Problem, SetResponsibilityListInput } from '../../../schema/generated/resolvers.ts';
import type { Procedure } from '../../evidence/chain/record.ts';
import { byCodePoint } from '../../kit/code-point-order.ts';
import { decide } from '../../kit/decision/decide.ts';
import { lostTo } from '../../kit/decision/lost-to.ts';
import { recorded } from '../../kit/decision/recorded.ts';
import { winnerOver } from '../../kit/decision/winner-over.ts';
import { hashInput } from '../../kit/input-hash.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { idempotencyKeyReused } from '../../kit/problem.ts';
import type { ExpectedLine } from '../../responsibility/responsibility-list.ts';
import { organisations } from '../organisation/collection.ts';
import { platforms } from '../platform/collection.ts';
import { themes } from '../theme/collection.ts';
import { responsibilityLists } from './collection.ts';
import type { ResponsibilityListRow } from './row.ts';
import { checkList, type ListCircumstances } from './rules/list-form.ts';

const setting: Procedure = {
  code: 'SET_RESPONSIBILITY_LIST',
  name: 'What the departments of a platform are expected to publish is set, or corrected',
  nameZh: '制定或更正共享责任清单',
  basis: null,
};

type Setting =
  | { readonly list: ResponsibilityListRow; readonly problems: readonly [] }
  | { readonly list: null; readonly problems: readonly Problem[] };

/** Sets a responsibility list from a day on, or corrects one whose day has not passed. Another expectation later is another list. */
export async function setResponsibilityList(context: NodeContext, input: SetResponsibilityListInput): Promise<Setting> {
  const id = `${input.platform}/${input.effectiveFrom}`;
  const inputHash = hashInput(input);
  const [seen] = await context.allRows(responsibilityLists).getMany([id]);
  const earlier = seen && (await answerAgain(context, seen, input, inputHash));
  if (earlier !== undefined) return earlier;
  const problems = checkList(input, await circumstancesOf(context, input));
  if (problems.length > 0) return refused(problems);
  if (seen !== undefined && input.expectedVersion == null) {
    return refused([lostTo(await winnerOver(context, responsibilityLists, id, seen.version - 1), id)]);
  }
  const decided = await decide(context, responsibilityLists, {
    seen: seen ?? null,
    expectedVersion: input.expectedVersion,
    next: listOf(id, input, inputHash),
    procedure: setting,
  });
  if (decided.outcome === 'won') return { list: decided.row, problems: [] };
  const [current] = await context.allRows(responsibilityLists).getMany([id]);
  const again = current && (await answerAgain(context, current, input, inputHash));
  const winner = decided.outcome === 'lost' ? decided.to : await winnerOver(context, responsibilityLists, id, 0);
  return again ?? refused([lostTo(winner, id)]);
}

/** The list, when this very call has set it; a refusal when its key was used for another input. */
async function answerAgain(
  context: NodeContext,
  row: ResponsibilityListRow,
  { idempotencyKey }: SetResponsibilityListInput,
  inputHash: string,
): Promise<Setting | undefined> {
  if (row.idempotencyKey !== idempotencyKey) return undefined;
  if (row.inputHash !== inputHash) return refused([idempotencyKeyReused]);
  return { list: await recorded(context, responsibilityLists, row), problems: [] };
}

async function circumstancesOf(context: NodeContext, input: SetResponsibilityListInput): Promise<ListCircumstances> {
  const named = [...new Set(input.lines.map(({ provider }) => provider))];
  const namedThemes = [...new Set(input.lines.flatMap(({ theme }) => theme ?? []))];
  const [platform, found, foundThemes] = await Promise.all([
    context.load(platforms, input.platform),
    context.collection(organisations).getMany(named),
    context.collection(themes).getMany(namedThemes),
  ]);
  return {
    known: platform !== null,
    today: context.today,
    providers: new Set(found.flatMap((one) => (one?.platform === input.platform ? [one.id] : []))),
    themes: new Set(foundThemes.flatMap((one) => one?.id ?? [])),
  };
}

const listOf = (id: string, input: SetResponsibilityListInput, inputHash: string): ResponsibilityListRow => ({
  id,
  version: 1,
  platform: input.platform,
  effectiveFrom: input.effectiveFrom,
  lines: input.lines
    .map(({ provider, theme = null, expected }): ExpectedLine => ({ provider, theme: theme ?? null, expected }))
    .sort((one, other) => byCodePoint(placeOf(one), placeOf(other))),
  document: input.document.trim(),
  idempotencyKey: input.idempotencyKey,
  inputHash,
  pendingSince: null,
  sample: false,
});

const placeOf = ({ provider, theme }: ExpectedLine): string => `${provider}/${theme ?? ''}`;

const refused = (problems: readonly Problem[]) => ({ list: null, problems }) as const;
