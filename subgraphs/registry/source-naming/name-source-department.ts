import type { NameSourceDepartmentInput, Problem } from '../../../schema/generated/resolvers.ts';
import type { Procedure } from '../../evidence/chain/record.ts';
import { decide } from '../../kit/decision/decide.ts';
import { lostTo } from '../../kit/decision/lost-to.ts';
import { recorded } from '../../kit/decision/recorded.ts';
import { winnerOver } from '../../kit/decision/winner-over.ts';
import { hashInput } from '../../kit/input-hash.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkIdempotencyKey, checkText, idempotencyKeyReused, type TextField } from '../../kit/problem.ts';
import { itemKey } from '../../one-source/item-key.ts';
import { organisations } from '../organisation/collection.ts';
import { platforms } from '../platform/collection.ts';
import { nationalCode } from '../platform/national-platform.ts';
import { themes } from '../theme/collection.ts';
import { sourceNamings } from './collection.ts';
import type { SourceNamingRow } from './row.ts';

const naming: Procedure = {
  code: 'NAME_SOURCE_DEPARTMENT',
  name: 'The authority names the department that collects a data item for all others',
  nameZh: '确定数源部门',
  basis: 'Art 19',
};

interface Named {
  readonly naming: SourceNamingRow | null;
  readonly problems: readonly Problem[];
}

/** Names the source department of a data item for a region, or another one in its place (一数一源, Art 19). */
export async function nameSourceDepartment(context: NodeContext, input: NameSourceDepartmentInput): Promise<Named> {
  const key = itemKey(input.itemName, input.type, input.theme ?? null);
  const id = `${input.jurisdiction}/${key}`;
  const inputHash = hashInput(input);
  const [seen] = await context.allRows(sourceNamings).getMany([id]);
  const earlier = seen && (await answerAgain(context, seen, input, inputHash));
  if (earlier !== undefined) return earlier;
  const problems = await checkNaming(context, input);
  if (problems.length > 0) return { naming: null, problems };
  if (seen !== undefined && input.expectedVersion == null) {
    return { naming: null, problems: [lostTo(await winnerOver(context, sourceNamings, id, seen.version - 1), id)] };
  }
  const next: SourceNamingRow = {
    id,
    version: 1,
    jurisdiction: input.jurisdiction,
    key,
    itemName: input.itemName.trim(),
    type: input.type,
    theme: input.theme ?? null,
    source: input.sourceDepartment,
    reason: input.reason.trim(),
    namedAt: context.now,
    idempotencyKey: input.idempotencyKey,
    inputHash,
    pendingSince: null,
  };
  const decided = await decide(context, sourceNamings, {
    seen: seen ?? null,
    expectedVersion: input.expectedVersion,
    next,
    procedure: naming,
    reason: next.reason,
  });
  if (decided.outcome === 'won') return { naming: decided.row, problems: [] };
  const [current] = await context.allRows(sourceNamings).getMany([id]);
  const again = current && (await answerAgain(context, current, input, inputHash));
  const winner = decided.outcome === 'lost' ? decided.to : await winnerOver(context, sourceNamings, id, 0);
  return again ?? { naming: null, problems: [lostTo(winner, id)] };
}

async function answerAgain(
  context: NodeContext,
  row: SourceNamingRow,
  { idempotencyKey }: NameSourceDepartmentInput,
  inputHash: string,
): Promise<Named | undefined> {
  if (row.idempotencyKey !== idempotencyKey) return undefined;
  if (row.inputHash !== inputHash) return { naming: null, problems: [idempotencyKeyReused] };
  return { naming: await recorded(context, sourceNamings, row), problems: [] };
}

const itemForm: TextField = {
  field: 'itemName',
  name: 'The name of the data item',
  nameZh: '数据项名称',
  rule: 'Art 19',
  nextStep: 'Name the data item as entries do, for instance 公民身份号码.',
  least: 1,
  most: 100,
};
const reasonForm: TextField = {
  field: 'reason',
  name: 'The reason',
  nameZh: '理由',
  rule: 'Art 19',
  nextStep: 'Say by which duty this department is the source.',
  least: 4,
  most: 500,
};

async function checkNaming(context: NodeContext, input: NameSourceDepartmentInput): Promise<readonly Problem[]> {
  const { jurisdiction, theme, sourceDepartment } = input;
  const [platform, [source], [knownTheme]] = await Promise.all([
    context.load(platforms, jurisdiction),
    context.collection(organisations).getMany([sourceDepartment]),
    context.collection(themes).getMany(theme == null ? [] : [theme]),
  ]);
  // The nation may name a department of any platform, a region one of its own.
  const eligible = source !== undefined && (jurisdiction === nationalCode || source.platform === jurisdiction);
  return [
    ...(platform === null
      ? [notFound('jurisdiction', `There is no platform ${jurisdiction}.`, `平台${jurisdiction}未登记。`)]
      : []),
    ...checkText(itemForm, input.itemName),
    ...(theme == null || knownTheme !== undefined
      ? []
      : [notFound('theme', `There is no theme ${theme}.`, `没有主题${theme}。`)]),
    ...(eligible
      ? []
      : [
          notFound(
            'sourceDepartment',
            `${sourceDepartment} is no department of ${jurisdiction}.`,
            `${sourceDepartment}不是${jurisdiction}的部门。`,
          ),
        ]),
    ...checkText(reasonForm, input.reason),
    ...checkIdempotencyKey(input.idempotencyKey),
  ];
}

const notFound = (field: string, message: string, messageZh: string): Problem => ({
  code: 'NOT_FOUND',
  field,
  message,
  messageZh,
  rule: 'Art 19',
  nextStep: 'Take codes from the registry: `platforms`, `themes`, `organisations`.',
});
