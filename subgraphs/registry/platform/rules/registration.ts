import type { Problem, RegisterPlatformInput } from '../../../../schema/generated/resolvers.ts';
import {
  checkIdempotencyKey,
  checkText,
  type FormField,
  malformed,
  missing,
  type TextField,
} from '../../../kit/problem.ts';
import { checkEndpoint } from './endpoint.ts';

/** Every rule that a registration breaks, all at once. */
export function checkRegistration(input: RegisterPlatformInput): Problem[] {
  return [
    ...checkCode(input),
    ...checkText(nameForm, input.name),
    ...checkText(englishNameForm, input.nameEn),
    ...checkTerritory(input),
    ...checkParent(input),
    ...(input.endpoint == null ? [] : checkEndpoint(input.endpoint)),
    ...checkPublicKey(input),
    ...checkIdempotencyKey(input.idempotencyKey),
  ];
}

const codeForm: FormField = {
  field: 'code',
  name: 'The code',
  nameZh: '平台代码',
  rule: null,
  nextStep: '100000 for the centre, a six-digit region code for a province, a slug such as `samr` for a department.',
};

const nameForm: TextField = {
  field: 'name',
  name: 'The Chinese name',
  nameZh: '平台名称',
  rule: null,
  nextStep: 'Give the name of the platform in Chinese.',
  least: 2,
  most: 60,
};

const englishNameForm: TextField = {
  field: 'nameEn',
  name: 'The English name',
  nameZh: '平台英文名称',
  rule: null,
  nextStep: 'Give the name of the platform in English.',
  least: 2,
  most: 120,
};

const territoryForm: FormField = {
  field: 'territory',
  name: 'The territory',
  nameZh: '行政区划范围',
  rule: null,
  nextStep: 'List each region code by itself: six digits.',
};

const publicKeyForm: FormField = {
  field: 'publicKey',
  name: 'The public key',
  nameZh: '公钥',
  rule: null,
  nextStep: 'Give what `npm run keys -- node <code>` prints at the node: 43 characters.',
};

const regionCode = /^\d{6}$/;

function checkCode({ code, tier }: RegisterPlatformInput): Problem[] {
  if (code.trim() === '') return [missing(codeForm)];
  const fits = {
    NATIONAL: code === '100000',
    PROVINCIAL: regionCode.test(code) && code !== '100000',
    CITY: regionCode.test(code) && code !== '100000',
    DEPARTMENT: /^[a-z0-9-]{2,32}$/.test(code) && !regionCode.test(code),
  }[tier];
  return fits
    ? []
    : [malformed(codeForm, `${code} is no code of a ${tier} platform.`, `${code}不是该层级的平台代码。`)];
}

const parentForm: FormField = {
  field: 'parent',
  name: 'The parent',
  nameZh: '上级平台',
  rule: null,
  nextStep: 'Name the registered platform whose relay answers for this one, for instance `660000`.',
};

/** Whether the parent is registered, and not this platform itself or below it, is for the registry to see. */
function checkParent({ tier, parent }: RegisterPlatformInput): Problem[] {
  if (parent == null || parent === '') return tier === 'CITY' ? [missing(parentForm)] : [];
  if (tier === 'NATIONAL') return [malformed(parentForm, 'Nothing is above the centre.', '国家平台没有上级平台。')];
  return [];
}

/** What is wrong with a parent that is not registered. */
export const unknownParent = (parent: string): Problem =>
  malformed(parentForm, `Platform ${parent} is not registered.`, `平台${parent}未登记。`);

/** What is wrong with a parent that stands below the platform. */
export const circular = (code: string): Problem =>
  malformed(parentForm, `Platform ${code} would stand above itself.`, `平台${code}将成为自身的上级。`);

function checkPublicKey({ publicKey }: RegisterPlatformInput): Problem[] {
  return publicKey == null || /^[\w-]{43}$/.test(publicKey)
    ? []
    : [malformed(publicKeyForm, `${publicKey} is no Ed25519 public key.`, `${publicKey}不是Ed25519公钥。`)];
}

function checkTerritory({ territory = [], tier }: RegisterPlatformInput): Problem[] {
  if (tier === 'DEPARTMENT' && territory.length > 0) {
    return [malformed(territoryForm, 'A department has no territory.', '部门平台没有行政区划范围。')];
  }
  return territory.flatMap((region, index) =>
    regionCode.test(region)
      ? []
      : [
          malformed(
            { ...territoryForm, field: `${territoryForm.field}.${index}` },
            `${region} is no region code.`,
            `${region}不是行政区划代码。`,
          ),
        ],
  );
}
