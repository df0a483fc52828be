import type { KeepDisposalProofInput, Problem } from '../../../schema/generated/resolvers.ts';
import {
  checkIdempotencyKey,
  checkText,
  type FormField,
  malformed,
  missing,
  type TextField,
} from '../../kit/problem.ts';
import { checkKeeper } from '../keeper-form.ts';

/** Everything that is wrong with a proof of disposal. */
export const checkProof = (input: KeepDisposalProofInput, today: string): Problem[] => [
  ...checkKeeper(input),
  ...(input.disposedOn > today ? [inFuture(input.disposedOn, today)] : []),
  ...checkText(methodForm, input.method),
  ...checkWitnesses(input.witnesses),
  ...checkDigest(input.digest),
  ...checkIdempotencyKey(input.idempotencyKey),
];

const methodForm: TextField = {
  field: 'method',
  name: 'The way of disposal',
  nameZh: '处置方式',
  rule: 'Art 27',
  nextStep: 'Say how the data was disposed of, as the provider asked.',
  least: 4,
  most: 500,
};

const witnessForm: TextField = {
  field: 'witnesses',
  name: 'A witness',
  nameZh: '处置与复核人员',
  rule: 'Art 27',
  nextStep: 'Name who disposed of the data and who witnessed it: 2 to 10 names.',
  least: 2,
  most: 60,
};

function checkWitnesses(names: readonly string[]): Problem[] {
  if (names.length === 0) return [missing(witnessForm)];
  if (names.length < 2 || names.length > 10) {
    return [
      malformed(
        witnessForm,
        `${names.length} names are given: 2 to 10 are needed.`,
        `填写了${names.length}人，应为2至10人。`,
      ),
    ];
  }
  return names.flatMap((name, index) => checkText({ ...witnessForm, field: `witnesses.${index}` }, name));
}

const digestForm: FormField = {
  field: 'digest',
  name: 'The digest',
  nameZh: '摘要值',
  rule: null,
  nextStep: 'Give the SHA-256 of the signed record as 64 hexadecimal digits, or leave it out.',
};

const checkDigest = (digest: string | null | undefined): Problem[] =>
  digest == null || digest.trim() === '' || /^[0-9a-f]{64}$/i.test(digest.trim())
    ? []
    : [malformed(digestForm, 'The digest is no SHA-256 in hexadecimal.', '摘要值不是64位十六进制的SHA-256。')];

const inFuture = (day: string, today: string): Problem => ({
  code: 'DATE_IN_FUTURE',
  field: 'disposedOn',
  message: `${day} is not here yet: today is ${today}.`,
  messageZh: `${day}尚未到来，今天是${today}。`,
  rule: 'Art 27',
  nextStep: 'Keep the proof when the data has been disposed of.',
});
