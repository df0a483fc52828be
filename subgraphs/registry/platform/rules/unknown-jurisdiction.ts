import type { Problem } from '../../../../schema/generated/resolvers.ts';

/** A rule or a notice is for the region of a platform, and there is no such platform. */
export const unknownJurisdiction = (code: string): Problem => ({
  code: 'NOT_FOUND',
  field: 'jurisdiction',
  message: `Platform ${code} is not registered.`,
  messageZh: `平台${code}未登记。`,
  rule: null,
  nextStep: 'Name a registered platform by its code; 100000 for the whole country.',
});
