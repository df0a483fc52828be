import type { Problem, RegisterPlatformInput } from '../../../schema/generated/resolvers.ts';
import { hashInput } from '../../kit/input-hash.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkIdempotencyKey, idempotencyKeyReused } from '../../kit/problem.ts';
import { changePlatform } from './change-platform.ts';
import { platforms } from './collection.ts';
import type { PlatformRow } from './row.ts';
import { checkRegistration, circular, unknownParent } from './rules/registration.ts';
import { contractsOfTier } from './rules/tier-contracts.ts';

interface Registration {
  readonly platform: PlatformRow | null;
  readonly problems: readonly Problem[];
}

/** Adds a platform to the registry, or corrects one; a repeated call does nothing. A new platform is LIVE at once. */
export async function registerPlatform(context: NodeContext, input: RegisterPlatformInput): Promise<Registration> {
  const inputHash = hashInput(input);
  const first = await findRegistration(context, input.idempotencyKey);
  if (first !== null) return repeat(first, inputHash);
  const problems = [...checkRegistration(input), ...(await checkAncestors(context, input))];
  if (problems.length > 0) return { platform: null, problems };
  const facts = factsOf(input, inputHash);
  const corrected = await correct(context, input.code, facts);
  if (corrected !== undefined) return repeat(corrected, inputHash);
  return insertOnce(context, input.code, facts, inputHash);
}

/** What stands above is registered, and is not the platform itself: who answers for whom must come to an end. */
async function checkAncestors(context: NodeContext, { code, parent }: RegisterPlatformInput): Promise<Problem[]> {
  const collection = context.collection(platforms);
  for (let above = parent || null; above !== null; ) {
    const [known] = await collection.getMany([above]);
    if (known === undefined) return above === parent ? [unknownParent(above)] : [];
    const next: string | null = known.parent ?? null;
    if (next === code) return [circular(code)];
    above = next;
  }
  return [];
}

async function findRegistration(context: NodeContext, key: string): Promise<PlatformRow | null> {
  if (checkIdempotencyKey(key).length > 0) return null;
  const { rows } = await context
    .collection(platforms)
    .page({ filter: [{ field: 'idempotencyKey', in: [key] }], order: 'CODE_ASC', limit: 1, from: 'first' });
  return rows[0] ?? null;
}

const repeat = (first: PlatformRow, inputHash: string): Registration =>
  first.inputHash === inputHash
    ? { platform: first, problems: [] }
    : { platform: null, problems: [idempotencyKeyReused] };

async function insertOnce(context: NodeContext, code: string, facts: Facts, inputHash: string): Promise<Registration> {
  const platform = newPlatform(code, facts);
  const outcome = await context.collection(platforms).insert(platform);
  if (outcome.inserted) return { platform, problems: [] };
  const winner = (await findRegistration(context, facts.idempotencyKey)) ?? (await correct(context, code, facts));
  if (winner === undefined) throw new Error(`Platform ${code} was not stored: its ${outcome.conflict} is taken`);
  return repeat(winner, inputHash);
}

/** A call with the same key that was faster has done it already. */
const correct = (context: NodeContext, code: string, facts: Facts): Promise<PlatformRow | undefined> =>
  changePlatform(context, code, (known) =>
    known.idempotencyKey === facts.idempotencyKey ? known : { ...known, ...facts },
  );

type Facts = Omit<
  PlatformRow,
  'id' | 'version' | 'state' | 'endpoint' | 'publicKey' | 'announcedAt' | 'sample' | 'idempotencyKey'
> & {
  readonly endpoint?: string | null;
  readonly publicKey?: string;
  readonly idempotencyKey: string;
};

const factsOf = (input: RegisterPlatformInput, inputHash: string): Facts => ({
  name: input.name.trim(),
  nameEn: input.nameEn.trim(),
  tier: input.tier,
  territory: input.territory ?? [],
  parent: input.parent || null,
  contracts: contractsOfTier(input.tier),
  ...(input.endpoint == null ? {} : { endpoint: input.endpoint }),
  ...(input.publicKey == null ? {} : { publicKey: input.publicKey }),
  idempotencyKey: input.idempotencyKey,
  inputHash,
});

const newPlatform = (code: string, facts: Facts): PlatformRow => ({
  endpoint: null,
  ...facts,
  id: code,
  version: 1,
  state: 'LIVE',
  sample: false,
});
