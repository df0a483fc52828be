import type { DecidedRow } from '../../kit/decision/decided-row.ts';

/** A platform as stored in the registry; `id` is its code. */
export interface PlatformRow extends DecidedRow {
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
  /** Where copies of the node answer reads; not there in rows of nodes that never said. */
  readonly replicas?: readonly string[];
  /** The raw Ed25519 public key of its node, base64url; null or missing until it is registered, or has announced itself first. */
  readonly publicKey?: string | null;
  /** When the node said where it answers, in seconds of Unix time. */
  readonly announcedAt?: number;
  /** Key of the last registration, and a hash of its input; null in sample data. */
  readonly idempotencyKey: string | null;
  readonly inputHash: string | null;
  /** The registrations before that one, the last hundred: a repeated one is answered, not done again over what came after it. */
  readonly earlierCalls?: readonly RegistrationCall[];
  readonly sample: boolean;
}

export interface RegistrationCall {
  readonly key: string;
  readonly inputHash: string | null;
}
