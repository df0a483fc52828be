import type { CatalogEntryRow, UpdateFrequencyCode } from '../../row.ts';

/** Days and months after which data of a frequency is due again; what comes irregularly is never due. */
const spans: Readonly<
  Record<Exclude<UpdateFrequencyCode, 'IRREGULAR'>, { readonly days: number; readonly months: number }>
> = {
  REALTIME: { days: 1, months: 0 },
  DAILY: { days: 1, months: 0 },
  WEEKLY: { days: 7, months: 0 },
  MONTHLY: { days: 0, months: 1 },
  QUARTERLY: { days: 0, months: 3 },
  SEMIANNUAL: { days: 0, months: 6 },
  ANNUAL: { days: 0, months: 12 },
};

type Facts = Partial<Pick<CatalogEntryRow, 'updateFrequency' | 'service'>>;

/** Whether it is stated when the data was last updated; null where no regular frequency is declared. */
export function isUpdateStated({ updateFrequency, service }: Facts): boolean | null {
  if (updateFrequency == null || updateFrequency === 'IRREGULAR') return null;
  return service?.dataUpdatedOn != null;
}

/** The last day on which the data is within its declared frequency; null where that cannot be told. */
export function freshUntil({ updateFrequency, service }: Facts): string | null {
  const updatedOn = service?.dataUpdatedOn;
  if (updateFrequency == null || updateFrequency === 'IRREGULAR' || updatedOn == null) return null;
  const { days, months } = spans[updateFrequency];
  const [year = 0, month = 1, day = 1] = updatedOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth) + days)).toISOString().slice(0, 10);
}
