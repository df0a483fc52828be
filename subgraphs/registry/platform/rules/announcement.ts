import type { Announcement } from '../../../../identity/announcement.ts';
import type { Problem } from '../../../../schema/generated/resolvers.ts';

/** Seconds by which the clocks of a node and the registry may differ. */
const clockSeconds = 300;

/** Whether it is signed at all, says what the call says, and was made now. */
export function checkAnnouncement(
  announcement: Announcement | undefined,
  { code, endpoint }: { readonly code: string; readonly endpoint: string },
  now: string,
): Problem[] {
  if (announcement === undefined || announcement.code !== code || announcement.endpoint !== endpoint) return [unsigned];
  return Math.abs(announcement.statedAt - Date.parse(now) / 1000) > clockSeconds ? [outdated] : [];
}

const unsigned: Problem = {
  code: 'SIGNATURE_INVALID',
  field: 'signed',
  message: 'The announcement is not signed, or says something else than the call.',
  messageZh: '声明未签名，或与调用内容不符。',
  rule: null,
  nextStep: "Sign the code and the endpoint with the node's own key.",
};

export const outdated: Problem = {
  code: 'ANNOUNCEMENT_OUTDATED',
  field: 'signed',
  message: 'The announcement was not made now: it may be a copy of an earlier one.',
  messageZh: '声明的时间不符，可能是旧声明的副本。',
  rule: null,
  nextStep: 'Check the clock of the machine and announce again.',
};

export const keyWrong = (code: string): Problem => ({
  code: 'KEY_WRONG',
  field: 'signed',
  message: `The announcement is not signed with the key that platform ${code} is registered with.`,
  messageZh: `声明的签名密钥不是平台${code}登记的密钥。`,
  rule: null,
  nextStep: 'Run the node with its own key (keys/<code>.json in its data folder), or register its new public key.',
});

export const keyMissing = (code: string, publicKey: string): Problem => ({
  code: 'KEY_NOT_REGISTERED',
  field: 'signed',
  message: `Platform ${code} is registered without a public key, so nobody can speak for it.`,
  messageZh: `平台${code}登记时未提供公钥，无法核实声明。`,
  rule: null,
  nextStep: `If ${publicKey} is the public key of its node, register the platform with it (publicKey).`,
});
