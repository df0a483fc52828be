import { ask } from './ask.ts';

/** An entry that takes requests, with what a request for it has to agree with. */
export interface OpenEntry {
  readonly id: string;
  readonly sharingMode: string;
  readonly items: readonly { readonly name: string }[];
}

/** Entries of a platform that are open to requests. */
export async function openEntries(graph: string, platform: string, first = 5): Promise<readonly OpenEntry[]> {
  const { data } = await ask<{ catalogEntries: { edges: { node: OpenEntry }[] } }>(
    graph,
    `query ($platform: ID!, $first: Int!) {
      catalogEntries(platforms: [$platform], first: $first, orderBy: ID_ASC, filter: { states: [PUBLISHED], sharingClasses: [UNCONDITIONAL, CONDITIONAL] }) {
        edges { node { id sharingMode items { name } } }
      }
    }`,
    { platform, first },
  );
  return data.catalogEntries.edges.map(({ node }) => node);
}

/** A request that breaks no rule, by an organisation of Shanghai. */
export const submissionFor = ({ id, sharingMode, items }: OpenEntry, idempotencyKey: string) => ({
  entryId: id,
  requester: '91350100M000100Y43',
  requesterNode: '310000',
  legalBasis: '政务数据共享条例第二十条',
  scenario: '企业开办时核验登记信息',
  scope: '登记窗口工作人员',
  sharingMode,
  usedUntil: '2099-12-31',
  items: items.slice(0, 2).map(({ name }) => name),
  requesterHead: '赵敏',
  statement: true,
  idempotencyKey,
});

export type Submission = ReturnType<typeof submissionFor>;

export interface SubmissionPayload {
  readonly request: {
    readonly id: string;
    readonly state: string;
    readonly platform: { readonly code: string };
  } | null;
  readonly problems: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly message: string;
    readonly messageZh: string;
    readonly nextStep: string | null;
  }[];
}

/** Submits it, at the gateway or at a node. */
export const submit = (endpoint: string, input: Submission) =>
  ask<{ readonly submitSharingRequest: SubmissionPayload }>(
    endpoint,
    `mutation ($input: SubmitSharingRequestInput!) {
      submitSharingRequest(input: $input) {
        request { id state platform { code } } problems { code field message messageZh nextStep }
      }
    }`,
    { input },
  );
