import type { Problem } from '../../../../schema/generated/resolvers.ts';

/** How much the public may raise: our own settings, so that a flood for one entry or one platform buries nobody's correction. */
export const publicLimits = { openPerEntry: 20, aDayPerPlatform: 200 } as const;

interface PublicCounts {
  /** Corrections of the entry that the public raised and nobody has answered. */
  readonly openOfEntry: number;
  /** Corrections that the public has raised at the platform today. */
  readonly today: number;
}

/** Whether the public may raise one more. */
export function checkPublicLimits({ openOfEntry, today }: PublicCounts): Problem[] {
  if (openOfEntry >= publicLimits.openPerEntry)
    return [
      tooMany(
        `The public has ${openOfEntry} corrections of this entry open, which is as many as there may be.`,
        `社会公众对该目录条目尚有${openOfEntry}件校核申请未答复，已达上限。`,
        'Wait until some are answered: yours may be among them already.',
      ),
    ];
  if (today >= publicLimits.aDayPerPlatform)
    return [
      tooMany(
        `The public has raised ${today} corrections at this platform today, which is as many as it takes in a day.`,
        `社会公众今日已向本平台提出${today}件校核申请，已达当日上限。`,
        'Try again tomorrow.',
      ),
    ];
  return [];
}

const tooMany = (message: string, messageZh: string, nextStep: string): Problem => ({
  code: 'TOO_MANY',
  field: null,
  message,
  messageZh,
  rule: 'practice',
  nextStep,
});
