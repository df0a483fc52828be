import type { MyDutiesQuery } from './duties.generated.ts';

type Duty = NonNullable<MyDutiesQuery['myDuties']>['edges'][number]['node'];

/** Where a duty is seen to, and what it is about. A row without a page of its own is shown by its query. */
export function placeOf(duty: Duty): { readonly address: string | null; readonly subject: string | null } {
  switch (duty.type) {
    case 'SharingRequest':
      return { address: `/requests/${duty.id}`, subject: duty.request?.entry?.name ?? null };
    case 'BackflowDelivery':
      return { address: `/backflow/${duty.id}`, subject: duty.backflowDelivery?.plan?.entry?.name ?? null };
    case 'CatalogEntry':
    case 'CatalogRevision':
      return { address: `/catalog/${duty.id}`, subject: duty.entry?.name ?? null };
    case 'Correction':
      return { address: null, subject: duty.correction?.entry?.name ?? null };
    case 'BackflowPlan':
      return { address: null, subject: duty.backflowPlan?.entry?.name ?? null };
    case 'Dispute':
      return { address: null, subject: duty.dispute?.subject ?? null };
    default:
      return { address: null, subject: null };
  }
}
