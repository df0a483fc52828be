import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { checkText, malformed, missing } from '../../../kit/problem.ts';
import type { DraftItem } from './draft-entry.ts';
import { findDragFills } from './drag-fill.ts';
import { entryFields, itemFields } from './entry-fields.ts';
import { fault } from './fault.ts';
import { checkStrayCharacters } from './stray-characters.ts';

const mostItems = 500;
const longestValue = 1_000_000;

const maskingRule =
  /^(FIRST_CHARACTER|HIDE|YEAR_ONLY|REGION_ONLY|KEEP_(FIRST|LAST)_\d{1,2}|KEEP_FIRST_\d{1,2}_LAST_\d{1,2})$/u;
const itemCode = /^[A-Za-z][A-Za-z0-9_]{0,63}$/u;

/** The data items: that there are some, each of them, and that no two are the same. */
export function checkItems(items: readonly DraftItem[]): Problem[] {
  const form = entryFields.items;
  if (items.length === 0) return [missing(form)];
  if (items.length > mostItems) {
    return [
      malformed(
        form,
        `There are ${items.length} items: at most ${mostItems} can be.`,
        `共有${items.length}个数据项，最多${mostItems}个。`,
      ),
    ];
  }
  return [
    ...items.flatMap(checkItem),
    ...checkRepeated(items, 'name'),
    ...checkRepeated(items, 'code'),
    ...checkDragFilled(items),
  ];
}

function checkItem(item: DraftItem, index: number): Problem[] {
  const form = itemFields(index);
  return [
    ...checkText({ ...form.name, least: 1, most: 100 }, item.name),
    ...checkStrayCharacters(form.name, item.name),
    ...checkCode(item, index),
    ...(item.type === null ? [missing(form.type)] : checkLength(item, index)),
    ...(item.grade === null ? [missing(form.grade)] : []),
    ...checkMasking(item, index),
  ];
}

function checkCode({ code }: DraftItem, index: number): Problem[] {
  const form = itemFields(index).code;
  if (code === null || code.trim() === '') return [missing(form)];
  if (itemCode.test(code)) return [];
  return [malformed(form, `"${code}" is no code of a data item.`, `“${code}”不符合数据项代码的要求。`)];
}

function checkLength({ type, length }: DraftItem, index: number): Problem[] {
  const form = itemFields(index).length;
  // The longest value of text has to be known to whoever makes room for it; of other types it says little or nothing.
  if (length === null) return type === 'TEXT' ? [missing(form)] : [];
  if (Number.isInteger(length) && length >= 1 && length <= longestValue) return [];
  return [
    malformed(
      form,
      `The length ${length} is no whole number from 1 to ${longestValue}.`,
      `数据长度${length}不是1至${longestValue}的整数。`,
    ),
  ];
}

function checkMasking(item: DraftItem, index: number): Problem[] {
  const form = itemFields(index).maskingRule;
  const rule = item.maskingRule?.trim() ?? '';
  if (rule === '') {
    if (!item.personalInformation || item.grade === null || item.grade === 'GENERAL') return [];
    return [
      fault(
        'MASKING_MISSING',
        form,
        `The item "${item.name}" is personal information of the grade ${item.grade}, and no masking rule is given.`,
        `数据项“${item.name}”属于分级较高的个人信息，未填写脱敏规则。`,
      ),
    ];
  }
  if (maskingRule.test(rule)) return [];
  return [malformed(form, `"${rule}" is no masking rule.`, `“${rule}”不是可用的脱敏规则。`)];
}

const repeatedNames = { name: ['name', '名称'], code: ['code', '代码'] } as const;

function checkRepeated(items: readonly DraftItem[], field: 'name' | 'code'): Problem[] {
  const first = new Map<string, number>();
  const [en, zh] = repeatedNames[field];
  return items.flatMap((item, index) => {
    const value = (item[field] ?? '').normalize('NFKC').trim().toLowerCase();
    if (value === '') return [];
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, index);
      return [];
    }
    return [
      fault(
        'DUPLICATE',
        { ...itemFields(index)[field], nextStep: 'Take one of the two out, or tell them apart.' },
        `The ${en} "${item[field]}" is also that of item ${before + 1}.`,
        `第${index + 1}个数据项的${zh}“${item[field]}”与第${before + 1}个重复。`,
      ),
    ];
  });
}

function checkDragFilled(items: readonly DraftItem[]): Problem[] {
  return findDragFills(items.map(({ name }) => name)).map(({ first, last, stem }) =>
    fault(
      'DRAG_FILLED',
      {
        ...itemFields(first).name,
        nextStep: 'If a cell was dragged, delete the copies; if they differ, name what each of them says.',
      },
      `Items ${first + 1} to ${last + 1} are called "${stem}" with a number that counts on: they look like one cell dragged down.`,
      `第${first + 1}至${last + 1}个数据项均为“${stem}”加递增编号，疑为拖拽填充产生的重复。`,
    ),
  );
}
