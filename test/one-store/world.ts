import type { BackflowReceiptRow } from '../../subgraphs/consumption/receipt/row.ts';
import type { UsageRecordRow } from '../../subgraphs/consumption/usage/row.ts';
import type { DisputeRow } from '../../subgraphs/oversight/dispute/row.ts';
import type { BackflowDeliveryRow, BackflowPlanRow } from '../../subgraphs/provision/backflow/row.ts';
import type { CatalogEntryRow } from '../../subgraphs/provision/catalog/row.ts';
import type { CorrectionRow } from '../../subgraphs/provision/correction/row.ts';
import type { RatingRow } from '../../subgraphs/provision/rating/row.ts';
import type { SharingRequestRow } from '../../subgraphs/provision/sharing-request/row.ts';
import type { ResponsibilityList } from '../../subgraphs/responsibility/responsibility-list.ts';

/** The node that the registry never reached. */
export const unheard = 'ndrc';
/** The node that keeps the registry. */
export const centre = '100000';
/** Every node of the world, the centre first: all three tiers. */
export const nodes = [centre, '110000', '310000', '660000', 'samr', 'ndrc'] as const;
export const tierOf = (node: string) =>
  node === centre ? 'NATIONAL' : /^\d{6}$/.test(node) ? 'PROVINCIAL' : 'DEPARTMENT';

/** Codes of organisations and themes; the last of each is in no registry. */
export const organisationCodes = ['91350100M000100Y43', '12100000000018032M', 'unknown-organisation'];
export const themeCodes = ['201', '202', '299'];

/** Rows of all nodes together. */
export interface World {
  /** What platforms are expected to publish; one of them never heard of it. */
  readonly lists: readonly ResponsibilityList[];
  readonly entries: CatalogEntryRow[];
  readonly requests: SharingRequestRow[];
  readonly ratings: RatingRow[];
  readonly corrections: CorrectionRow[];
  readonly plans: BackflowPlanRow[];
  readonly deliveries: BackflowDeliveryRow[];
  readonly receipts: BackflowReceiptRow[];
  readonly usage: UsageRecordRow[];
  readonly disputes: DisputeRow[];
}

/** The same rows for every run of a scene: nodes that fail, and what a question names. */
export interface Scene {
  readonly world: World;
  readonly down: readonly string[];
  readonly platforms: readonly string[] | null;
  readonly tiers: readonly string[] | null;
}

/** The nodes that a narrowed question is about. */
export const namedNodes = ({ platforms, tiers }: Scene): readonly string[] =>
  nodes.filter(
    (node) => (platforms === null || platforms.includes(node)) && (tiers === null || tiers.includes(tierOf(node))),
  );
