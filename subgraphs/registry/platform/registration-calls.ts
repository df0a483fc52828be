import type { PlatformRow, RegistrationCall } from './row.ts';

const remembered = 100;

/** The call with this key that has registered or corrected the platform, if it is one of those that are remembered. */
export function callWith(
  key: string,
  { idempotencyKey, inputHash, earlierCalls = [] }: PlatformRow,
): RegistrationCall | undefined {
  return idempotencyKey === key ? { key, inputHash } : earlierCalls.find((call) => call.key === key);
}

/** The calls to be remembered once another one takes the place of the last. */
export function callsBefore({
  idempotencyKey,
  inputHash,
  earlierCalls = [],
}: PlatformRow): readonly RegistrationCall[] {
  const last = idempotencyKey === null ? [] : [{ key: idempotencyKey, inputHash }];
  return [...earlierCalls, ...last].slice(-remembered);
}
