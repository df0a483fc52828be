import type { Problem } from '../../schema/generated/resolvers.ts';

/** How much the public may file of one kind: our own settings, so that a flood about one matter or at one platform buries nobody's. */
export interface PublicLimit {
  /** Not answered yet, about one matter. */
  readonly open: number;
  /** In one day of Shanghai, at one platform. */
  readonly aDay: number;
}

interface Told {
  readonly name: string;
  readonly nameZh: string;
}

/** Whether the public may file one more. `filed` is what there is already. */
export function checkPublicLimit(filed: PublicLimit, limit: PublicLimit, { name, nameZh }: Told): Problem[] {
  if (filed.open >= limit.open)
    return [
      tooMany(
        `The public has ${filed.open} ${name} in this matter open, which is as many as there may be.`,
        `社会公众就此事项尚有${filed.open}件${nameZh}未答复，已达上限。`,
        'Wait until some are answered: yours may be among them already.',
      ),
    ];
  if (filed.aDay < limit.aDay) return [];
  return [
    tooMany(
      `The public has filed ${filed.aDay} ${name} at this platform today, which is as many as it takes in a day.`,
      `社会公众今日已向本平台提出${filed.aDay}件${nameZh}，已达当日上限。`,
      'Try again tomorrow.',
    ),
  ];
}

const tooMany = (message: string, messageZh: string, nextStep: string): Problem => ({
  code: 'TOO_MANY',
  field: null,
  message,
  messageZh,
  rule: 'practice',
  nextStep,
});
