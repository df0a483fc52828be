import type { Problem, SubmitSharingRequestInput } from '../../../../schema/generated/resolvers.ts';
import { readGlobalId } from '../../../kit/global-id.ts';
import { checkIdempotencyKey, checkText, malformed, missing } from '../../../kit/problem.ts';
import { type CreditCodeFault, findCreditCodeFault } from '../../../registry/organisation/rules/credit-code.ts';
import type { CatalogEntryRow } from '../../catalog/row.ts';
import { isPublished } from '../../catalog/rules/publication.ts';
import { checkApplication } from './application.ts';
import { entryForm, requesterForm, requesterHeadForm, requesterNodeForm } from './submission-form.ts';

/** Every rule that a submission breaks, all at once (Art 20). `entry` is the row that it asks for, null when there is none. */
export function checkSubmission(
  input: SubmitSharingRequestInput,
  entry: CatalogEntryRow | null,
  today: string,
): Problem[] {
  return [
    ...checkEntry(input.entryId, entry),
    ...checkRequester(input.requester),
    ...checkRequesterNode(input.requesterNode),
    ...checkApplication(input, entry, today),
    ...checkText(requesterHeadForm, input.requesterHead),
    ...checkStatement(input.statement),
    ...checkIdempotencyKey(input.idempotencyKey),
  ];
}

/** Whether an entry can be asked for: there, published, and shared. */
export function checkEntry(id: string, entry: CatalogEntryRow | null): Problem[] {
  if (id.trim() === '') return [missing(entryForm)];
  if (readGlobalId(id)?.kind !== 'cat') {
    return [malformed(entryForm, `${id} is no id of a catalog entry.`, `${id}不是目录条目的标识。`)];
  }
  if (entry === null) {
    return [
      {
        code: 'NOT_FOUND',
        field: entryForm.field,
        message: `There is no entry ${id} here.`,
        messageZh: `此处没有目录条目${id}。`,
        rule: entryForm.rule,
        nextStep: entryForm.nextStep,
      },
    ];
  }
  return isPublished(entry.state) ? checkSharingClass(entry) : [notPublished(entry)];
}

const notPublished = ({ state }: CatalogEntryRow): Problem => ({
  code: 'NOT_OPEN_TO_REQUESTS',
  field: entryForm.field,
  message: `The entry is ${state}: only published entries are open to requests.`,
  messageZh: '该目录条目未发布，不能申请。',
  rule: 'Art 20',
  nextStep: 'Wait until the entry is published, or file a demand with the provider.',
});

function checkSharingClass({ sharingClass }: CatalogEntryRow): Problem[] {
  if (sharingClass !== 'NOT_SHARED') return [];
  return [
    {
      code: 'NOT_OPEN_TO_REQUESTS',
      field: entryForm.field,
      message: 'The entry is not shared: it takes no requests.',
      messageZh: '该目录条目属于不予共享类，不接受申请。',
      rule: 'Art 14',
      nextStep: 'Read the basis on the entry; if you find it wrong, ask for a correction.',
    },
  ];
}

const creditCodeFaults: Readonly<Record<CreditCodeFault, readonly [string, string]>> = {
  FORM: ['is no unified social credit code', '不符合统一社会信用代码的格式'],
  ORGANISATION_CHECK: [
    'has a wrong organisation code inside (positions 9 to 17)',
    '所含的组织机构代码（第9至17位）校验错误',
  ],
  CHECK: ['has a wrong check character', '校验码错误'],
};

/** Whether a text is the credit code of an organisation. */
export function checkRequester(code: string): Problem[] {
  if (code.trim() === '') return [missing(requesterForm)];
  const fault = findCreditCodeFault(code.trim());
  if (fault === undefined) return [];
  const [message, messageZh] = creditCodeFaults[fault];
  return [malformed(requesterForm, `${code} ${message}.`, `${code}${messageZh}。`)];
}

/** Whether a text can be the code of a platform. */
export function checkRequesterNode(code: string): Problem[] {
  if (code.trim() === '') return [missing(requesterNodeForm)];
  if (/^[a-z0-9-]{2,32}$/.test(code.trim())) return [];
  return [malformed(requesterNodeForm, `${code} is no code of a platform.`, `${code}不是平台代码。`)];
}

/** What is stated of a request when it is filed (Art 20). */
export function checkStatement(statement: boolean): Problem[] {
  if (statement) return [];
  return [
    {
      code: 'STATEMENT_MISSING',
      field: 'statement',
      message: 'The requester has not stated that the request is true, lawful and necessary.',
      messageZh: '需求部门未声明申请内容真实、合法、必要。',
      rule: 'Art 20',
      nextStep: 'Have the requester make the statement, then submit again.',
    },
  ];
}
