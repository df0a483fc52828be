import type { DatedKind } from '../../../clock/duty/settle-due-days.ts';
import { sharingRequests } from '../collection.ts';
import type { SharingRequestRow, SharingRequestStateCode } from '../row.ts';
import { readRequestDuty } from './request-duty.ts';

/** States in which something can be due. */
const open: readonly SharingRequestStateCode[] = [
  'SUBMITTED',
  'SUPPLEMENT_REQUESTED',
  'UNDER_REVIEW',
  'EXTENDED',
  'PROVIDER_HEAD_APPROVED',
  'GRANTED',
  'PROVISIONING',
  'ACTIVE',
  'CHANGE_PROPOSED',
  'USE_CHANGE_REQUESTED',
  'SUSPENDED',
  'RECTIFYING',
  'TERMINATED',
  'ENDED',
];

export const datedRequests: DatedKind<SharingRequestRow> = {
  collection: sharingRequests,
  open: [{ field: 'state', in: open }],
  dutyOf: readRequestDuty,
};
