import type { PlatformRow } from '../../registry/platform/row.ts';
import type { SamplePlatform } from './platforms.ts';

/** A sample platform as the registry stores it. */
export const platformRow = ({ code, ...platform }: SamplePlatform & { readonly parent?: string }): PlatformRow => ({
  ...platform,
  id: code,
  version: 1,
  endpoint: null,
  idempotencyKey: null,
  inputHash: null,
  pendingSince: null,
  sample: true,
});
