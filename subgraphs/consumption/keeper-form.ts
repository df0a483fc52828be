import type { Problem } from '../../schema/generated/resolvers.ts';
import { readGlobalId } from '../kit/global-id.ts';
import { type FormField, malformed, missing } from '../kit/problem.ts';
import { findCreditCodeFault } from '../registry/organisation/rules/credit-code.ts';

/** Whose data was used, under which request, and by whom: what every row says that a requester keeps. */
interface Kept {
  readonly request: string;
  readonly organisation: string;
  readonly provider: string;
}

/** What is wrong with it. Whether the request is there, only the platform of its provider knows. */
export const checkKeeper = ({ request, organisation, provider }: Kept): Problem[] => [
  ...checkRequest(request),
  ...checkCode('organisation', 'The organisation that used the data', '使用部门', organisation),
  ...checkCode('provider', 'The organisation that provides the data', '提供部门', provider),
];

function checkRequest(id: string): Problem[] {
  if (id.trim() === '') return [missing(requestForm)];
  if (readGlobalId(id.trim())?.kind === 'req') return [];
  return [malformed(requestForm, `${id} is no id of a sharing request.`, `${id}不是共享申请的标识。`)];
}

const requestForm: FormField = {
  field: 'request',
  name: 'The request',
  nameZh: '共享申请',
  rule: 'Art 29',
  nextStep: 'Give the id of the request under which the data was used: `req:<platform>:<local>`.',
};

function checkCode(field: string, name: string, nameZh: string, code: string): Problem[] {
  const form: FormField = {
    field,
    name,
    nameZh,
    rule: 'GB 32100-2015',
    nextStep: 'Copy the 18 characters from the registration of the organisation.',
  };
  if (code.trim() === '') return [missing(form)];
  if (findCreditCodeFault(code.trim()) === undefined) return [];
  return [malformed(form, `${code} is no unified social credit code.`, `${code}不是有效的统一社会信用代码。`)];
}
