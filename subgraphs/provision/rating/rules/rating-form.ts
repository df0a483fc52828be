import type { Problem, RateResourceInput } from '../../../../schema/generated/resolvers.ts';
import { checkIdempotencyKey, checkText, type FormField, malformed, type TextField } from '../../../kit/problem.ts';

/** What a rating is judged by. */
interface RatingCircumstances {
  /** Whether there is such an entry for the caller to see. */
  readonly found: boolean;
  /** Whether the department was given the data. */
  readonly isUser: boolean;
}

/** Every reason not to take a rating, all at once. */
export const checkRating = (input: RateResourceInput, { found, isUser }: RatingCircumstances): Problem[] => [
  ...(found ? (isUser ? [] : [notAUser(input)]) : [notFound(input)]),
  ...checkMark('completeness', 'Completeness', '完整性', input.completeness),
  ...checkMark('timeliness', 'Timeliness', '及时性', input.timeliness),
  ...checkMark('accuracy', 'Accuracy', '准确性', input.accuracy),
  ...(input.comment == null ? [] : checkText(commentForm, input.comment)),
  ...checkIdempotencyKey(input.idempotencyKey),
];

const commentForm: TextField = {
  field: 'comment',
  name: 'The comment',
  nameZh: '评价说明',
  rule: null,
  nextStep: 'Say it in 2 to 1000 characters, or leave it out.',
  least: 2,
  most: 1000,
};

function checkMark(field: string, name: string, nameZh: string, mark: number): Problem[] {
  if (mark >= 1 && mark <= 5) return [];
  const form: FormField = { field, name, nameZh, rule: null, nextStep: 'Give a mark from 1 (poor) to 5 (good).' };
  return [malformed(form, `${name} is ${mark}: a mark is 1 to 5.`, `${nameZh}为${mark}，应为1至5分。`)];
}

const notFound = ({ entryId }: RateResourceInput): Problem => ({
  code: 'NOT_FOUND',
  field: 'entryId',
  message: `There is no entry ${entryId} here, or it is not for you to see.`,
  messageZh: `此处没有您可见的目录条目${entryId}。`,
  rule: null,
  nextStep: 'Take the id from the answer of a query.',
});

const notAUser = ({ entryId, organisation }: RateResourceInput): Problem => ({
  code: 'NOT_A_USER',
  field: 'organisation',
  message: `${organisation} was never given the data of ${entryId}: only those who use it rate it.`,
  messageZh: `${organisation}未获得过${entryId}的数据，仅使用部门可以评价。`,
  rule: 'practice',
  nextStep: 'Apply for the entry; once the data was handed over, rate it.',
});
