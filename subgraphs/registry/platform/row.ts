import type { Row } from '../../store/port.ts';

/** A platform as stored in the registry; `id` is its code. */
export interface PlatformRow extends Row {
  readonly name: string;
  readonly nameEn: string;
  readonly tier: 'NATIONAL' | 'PROVINCIAL' | 'CITY' | 'DEPARTMENT';
  readonly state: 'SHADOW' | 'LIVE' | 'DRAINING' | 'SUSPENDED';
  readonly territory: readonly string[];
  readonly contracts: readonly ('REGISTRY' | 'PROVISION' | 'CONSUMPTION' | 'OVERSIGHT')[];
  /** Code of the platform above it; absent in rows of before there were levels. */
  readonly parent?: string | null;
  /** Null until the node has announced itself. */
  readonly endpoint: string | null;
  /** Key of the last registration, and a hash of its input; null in sample data. */
  readonly idempotencyKey: string | null;
  readonly inputHash: string | null;
  readonly sample: boolean;
}
