import type { DemandRow } from '../../consumption/demand/row.ts';
import type { DisposalProofRow } from '../../consumption/disposal-proof/row.ts';
import type { BackflowReceiptRow } from '../../consumption/receipt/row.ts';
import type { UsageRecordRow } from '../../consumption/usage/row.ts';
import type { ComplaintRow } from '../../oversight/complaint/row.ts';
import type { DisputeRow } from '../../oversight/dispute/row.ts';
import type { ViolationRow } from '../../oversight/violation/row.ts';
import type { BackflowDeliveryRow, BackflowPlanRow } from '../../provision/backflow/row.ts';
import type { CatalogEntryRow, CatalogRevisionRow } from '../../provision/catalog/row.ts';
import type { CorrectionRow } from '../../provision/correction/row.ts';
import type { RatingRow } from '../../provision/rating/row.ts';
import type { SharingRequestRow } from '../../provision/sharing-request/row.ts';
import type { OrganisationRow } from '../../registry/organisation/row.ts';
import type { PlatformRow } from '../../registry/platform/row.ts';
import type { ResponsibilityListRow } from '../../registry/responsibility-list/row.ts';
import type { ThemeRow } from '../../registry/theme/row.ts';

/** All sample rows of one node, by collection. The registry's four collections are empty but at the national node. */
export interface SampleRows {
  readonly platforms: readonly PlatformRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly themes: readonly ThemeRow[];
  readonly responsibilityLists: readonly ResponsibilityListRow[];
  readonly catalogEntries: readonly CatalogEntryRow[];
  readonly catalogRevisions: readonly CatalogRevisionRow[];
  readonly sharingRequests: readonly SharingRequestRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly ratings: readonly RatingRow[];
  readonly backflowPlans: readonly BackflowPlanRow[];
  readonly backflowDeliveries: readonly BackflowDeliveryRow[];
  readonly disposalProofs: readonly DisposalProofRow[];
  readonly usageRecords: readonly UsageRecordRow[];
  readonly backflowReceipts: readonly BackflowReceiptRow[];
  readonly disputes: readonly DisputeRow[];
  readonly violations: readonly ViolationRow[];
  readonly complaints: readonly ComplaintRow[];
  readonly demands: readonly DemandRow[];
}
