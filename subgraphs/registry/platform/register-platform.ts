import type { Problem, RegisterPlatformInput } from '../../../schema/generated/resolvers.ts';
import { decide } from '../../kit/decision/decide.ts';
import { lostTo } from '../../kit/decision/lost-to.ts';
import { recorded } from '../../kit/decision/recorded.ts';
import { hashInput } from '../../kit/input-hash.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkIdempotencyKey, idempotencyKeyReused } from '../../kit/problem.ts';
import { changePlatform } from './change-platform.ts';
import { platforms } from './collection.ts';
import { registration } from './procedures.ts';
import { callsBefore, callWith } from './registration-calls.ts';
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
  const first = await findRegistration(context, input.code, input.idempotencyKey);
  if (first !== null) return repeat(context, first, input.idempotencyKey, inputHash);
  const problems = [...checkRegistration(input), ...(await checkAncestors(context, input))];
  if (problems.length > 0) return { platform: null, problems };
  const facts = factsOf(input, inputHash);
  return (await correct(context, input, facts)) ?? insertOnce(context, input, facts);
}

/** What stands above is registered, and is not the platform itself: who answers for whom must come to an end. */
async function checkAncestors(context: NodeContext, { code, parent }: RegisterPlatformInput): Promise<Problem[]> {
  const collection = context.allRows(platforms);
  for (let above = parent || null; above !== null; ) {
    if (above === code) return [circular(code)];
    const [known] = await collection.getMany([above]);
    if (known === undefined) return above === parent ? [unknownParent(above)] : [];
    above = known.parent ?? null;
  }
  return [];
}

/** The platform that a call with this key has made or changed: the last such call of any platform, and of this one also those before. */
async function findRegistration(context: NodeContext, code: string, key: string): Promise<PlatformRow | null> {
  if (checkIdempotencyKey(key).length > 0) return null;
  const collection = context.allRows(platforms);
  const [own] = await collection.getMany([code]);
  if (own !== undefined && callWith(key, own) !== undefined) return own;
  const filter = [{ field: 'idempotencyKey', in: [key] }];
  const { rows } = await collection.page({ filter, order: 'CODE_ASC', limit: 1, from: 'first' });
  return rows[0] ?? null;
}

async function repeat(context: NodeContext, first: PlatformRow, key: string, inputHash: string): Promise<Registration> {
  if (callWith(key, first)?.inputHash !== inputHash) return { platform: null, problems: [idempotencyKeyReused] };
  return { platform: await recorded(context, platforms, first), problems: [] };
}

async function insertOnce(context: NodeContext, input: RegisterPlatformInput, facts: Facts): Promise<Registration> {
  const decided = await decide(context, platforms, {
    seen: null,
    next: newPlatform(input.code, facts),
    procedure: registration,
  });
  if (decided.outcome === 'won') return { platform: decided.row, problems: [] };
  const winner = await findRegistration(context, input.code, facts.idempotencyKey);
  if (winner !== null) return repeat(context, winner, facts.idempotencyKey, facts.inputHash);
  const corrected = await correct(context, input, facts);
  if (corrected === undefined) throw new Error(`${input.code} was not stored: ${JSON.stringify(decided)}`);
  return corrected;
}

/** Undefined when there is nothing to correct. A call with the same key that was faster has done it already. */
async function correct(
  context: NodeContext,
  { code, expectedVersion }: RegisterPlatformInput,
  facts: Facts,
): Promise<Registration | undefined> {
  const changed = await changePlatform(context, code, {
    procedure: registration,
    expectedVersion,
    change: (known) =>
      callWith(facts.idempotencyKey, known) === undefined
        ? { ...known, ...facts, earlierCalls: callsBefore(known) }
        : known,
  });
  switch (changed.outcome) {
    case 'unknown':
      return undefined;
    case 'lost':
      return { platform: null, problems: [lostTo(changed.to, code)] };
    case 'done':
      return repeat(context, changed.platform, facts.idempotencyKey, facts.inputHash);
  }
}

type Facts = Omit<
  PlatformRow,
  | 'id'
  | 'version'
  | 'state'
  | 'endpoint'
  | 'publicKey'
  | 'announcedAt'
  | 'sample'
  | 'idempotencyKey'
  | 'inputHash'
  | 'earlierCalls'
  | 'pending'
  | 'pendingSince'
> & {
  readonly endpoint?: string | null;
  readonly publicKey?: string;
  readonly idempotencyKey: string;
  readonly inputHash: string;
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
  pendingSince: null,
  sample: false,
});
