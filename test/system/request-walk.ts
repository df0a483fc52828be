import { callerWith } from '../../subgraphs/fixture/callers.ts';
import { sharingRequestRow } from '../../subgraphs/fixture/rows.ts';
import { stepInputs } from '../../subgraphs/fixture/step-inputs.ts';
import { possibleActions } from '../../subgraphs/kit/life-cycle/find-step.ts';
import { buildUnionSchema } from '../../subgraphs/kit/union-schema.ts';
import { national } from '../../subgraphs/national/tier.ts';
import { flatHierarchy } from '../../subgraphs/policy/access/hierarchy.ts';
import { requestLifeCycle } from '../../subgraphs/provision/sharing-request/life/request-life-cycle.ts';
import { stepMutations } from '../../subgraphs/provision/sharing-request/life/step-mutations.ts';
import type { SharingRequestRow } from '../../subgraphs/provision/sharing-request/row.ts';
import { ask } from './ask.ts';
import type { SignedIn } from './sign-in.ts';

/** What a step depends on, and what it leaves, as a request tells it. */
export interface Standing
  extends Pick<SharingRequestRow, 'id' | 'version' | 'state' | 'change' | 'providerHeadConsent' | 'suspension'> {}

export interface Taken {
  readonly request: Standing | null;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly field: string | null }[];
}

/** A step that somebody may take now. */
export interface Move {
  readonly mutation: keyof typeof stepMutations;
  readonly asker: SignedIn;
}

/** An entry that requests are for, and the two sides. */
export interface Matter {
  /** The graph that is asked: a node's or the gateway's. */
  readonly graph: string;
  /** The platform that holds the requests. */
  readonly node: string;
  readonly entry: string;
  readonly items: readonly string[];
  readonly requester: string;
  readonly requesterNode: string;
  readonly provider: string;
  /** The day of today, in Shanghai. */
  readonly today: string;
}

const schema = buildUnionSchema(national.contracts);
const fields =
  'id version state change { kind } providerHeadConsent { reply } suspension { by reports { rejectedOn } }';
const mutations = new Map<string, string>(
  Object.entries(stepMutations).map(([mutation, action]) => [action, mutation]),
);

/** Those who act in a matter: of both sides the office and its head, and the authority of the provider's platform. */
export function peopleOf({ requester, requesterNode, provider, node }: Matter): readonly SignedIn[] {
  return [
    { role: 'SHARING_OFFICE', organisation: requester, node: requesterNode, subject: '需办' },
    { role: 'SHARING_OFFICE_HEAD', organisation: requester, node: requesterNode, subject: '需长' },
    { role: 'SHARING_OFFICE', organisation: provider, node, subject: '供办' },
    { role: 'SHARING_OFFICE_HEAD', organisation: provider, node, subject: '供长' },
    { role: 'SHARING_AUTHORITY', node, subject: '主管' },
  ];
}

/** Every step that somebody may take with a request as it stands, read from the life cycle. */
export function movesOf(matter: Matter, standing: Standing): readonly Move[] {
  const { requester, requesterNode, provider, node } = matter;
  const row = sharingRequestRow({ requester, requesterNode, provider, ...standing });
  return peopleOf(matter).flatMap((asker) =>
    possibleActions(requestLifeCycle, row, callerWith(asker), { node, hierarchy: flatHierarchy }).map((action) => ({
      mutation: nameOf(mutations.get(action)),
      asker,
    })),
  );
}

function nameOf(mutation: string | undefined): keyof typeof stepMutations {
  const known = Object.keys(stepMutations) as readonly (keyof typeof stepMutations)[];
  const name = known.find((one) => one === mutation);
  if (name === undefined) throw new Error(`No mutation takes the step ${mutation}`);
  return name;
}

/** Takes a step over HTTP, with an input that breaks no rule. */
export function take(matter: Matter, { mutation, asker }: Move, standing: Standing, key: string): Promise<Taken> {
  const input = {
    ...goodInput(matter, mutation, key),
    id: standing.id,
    expectedVersion: standing.version,
    idempotencyKey: key,
  };
  return send(matter, mutation, input, asker);
}

/** Makes a draft of the requester. */
export function draft(matter: Matter, key: string): Promise<Taken> {
  const { entry, requester, requesterNode, items, today } = matter;
  const input = {
    entryId: entry,
    requester,
    requesterNode,
    legalBasis: '政务数据共享条例第二十条',
    scenario: '企业开办核验',
    scope: '登记窗口',
    usedUntil: yearAfter(today),
    items,
    idempotencyKey: key,
  };
  return send(matter, 'draftSharingRequest', input, {
    role: 'SHARING_OFFICE',
    organisation: requester,
    node: requesterNode,
    subject: '需办',
  });
}

/** Any mutation of a request, with any input. */
export async function send(
  { graph }: Pick<Matter, 'graph'>,
  mutation: keyof typeof stepMutations,
  input: object,
  asker: SignedIn,
): Promise<Taken> {
  const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
  const query = `mutation ($input: ${type}) { taken: ${mutation}(input: $input) { request { ${fields} } problems { code message field } } }`;
  const { data, errors } = await ask<{ readonly taken: Taken | null } | null>(graph, query, { input }, asker);
  if (data?.taken == null) throw new Error(`${mutation} as ${asker.role}: ${JSON.stringify(errors)}`);
  return data.taken;
}

function goodInput({ items, today, requesterNode }: Matter, mutation: Move['mutation'], key: string): object {
  switch (mutation) {
    case 'draftSharingRequest':
      throw new Error('A draft is made, not moved');
    case 'editSharingRequest':
      return { ...stepInputs.editSharingRequest, scope: `登记窗口 ${key}`, usedUntil: yearAfter(today), items };
    case 'askUseChange':
      return { ...stepInputs.askUseChange, scope: `区县窗口 ${key}` };
    case 'reportUsage':
      return { record: `use:${requesterNode}:1`, usedOn: today };
    case 'reportDisposal':
      return { ...stepInputs.reportDisposal, proof: `prf:${requesterNode}:1` };
    default:
      return stepInputs[mutation];
  }
}

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}-06-30`;
