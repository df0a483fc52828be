import type { FileDemandInput, Problem } from '../../../../schema/generated/resolvers.ts';
import { readGlobalId } from '../../../kit/global-id.ts';
import { checkIdempotencyKey, checkText, malformed, type TextField } from '../../../kit/problem.ts';

const text = (
  field: string,
  name: string,
  nameZh: string,
  least: number,
  most: number,
  nextStep: string,
  rule: string | null = 'Art 20',
): TextField => ({ field, name, nameZh, rule, nextStep, least, most });

/** The texts of a demand's steps, as a person reads of them. */
export const demandTexts = {
  note: text('note', 'The note', '说明', 4, 2000, 'Say what you will do, or what you have found.'),
  reason: text('reason', 'The reason', '原因', 2, 500, 'Say why.', null),
  outcome: text('outcome', 'The outcome', '办理结果', 2, 500, 'Say how it ended.', null),
} as const;

const needed = {
  name: text('name', 'The name', '需求名称', 2, 100, 'Say in a few words what is needed.'),
  description: text('description', 'The description', '需求说明', 4, 2000, 'Say in full what is needed.'),
  scenario: text('scenario', 'The scenario', '使用场景', 4, 500, 'Say what it is needed for.'),
  legalBasis: text('legalBasis', 'The legal basis', '履职依据', 4, 500, 'Name the law or duty behind the need.'),
} as const;

const items = text('items', 'A data item', '数据项', 1, 100, 'Name each data item that is needed.');
const searched = text('searched', 'What was searched for', '检索词', 0, 200, 'Give the words, or leave it out.', null);
const mostItems = 200;

/** Every rule that a new demand breaks, all at once (Art 20). */
export const checkFiling = (input: FileDemandInput): Problem[] => [
  ...Object.entries(needed).flatMap(([field, form]) => checkText(form, input[field as keyof typeof needed])),
  ...checkItems(input.items ?? []),
  ...(input.searched == null || input.searched.trim() === '' ? [] : checkText(searched, input.searched)),
  ...checkIdempotencyKey(input.idempotencyKey),
];

function checkItems(given: readonly string[]): Problem[] {
  if (given.length > mostItems)
    return [
      malformed(
        items,
        `${given.length} items are named: at most ${mostItems} can be.`,
        `列出了${given.length}个数据项，最多${mostItems}个。`,
      ),
    ];
  return given.flatMap((item, index) => checkText({ ...items, field: `items.${index}` }, item));
}

/** An entry lives wherever its provider is: here only its id can be looked at. */
export const checkEntryId = (entryId: string): Problem[] =>
  readGlobalId(entryId)?.kind === 'cat'
    ? []
    : [
        malformed(
          {
            field: 'entryId',
            name: 'The entry',
            nameZh: '目录条目',
            rule: 'Art 20',
            nextStep: 'Give the id of the entry: `cat:<platform>:<local>`.',
          },
          `${entryId} is no id of a catalog entry.`,
          `${entryId}不是目录条目的标识。`,
        ),
      ];
