import type { UrlState } from '../url/use-url-state.ts';
import type { RequestBoardQueryVariables, RequestListQueryVariables } from './requests.generated.ts';

type Filter = RequestBoardQueryVariables['counted'];
type State = NonNullable<Extract<NonNullable<Filter['states']>, readonly unknown[]>>[number];

/** The columns of the board: the states of each, in the order of a request's life. */
export const stages = {
  replying: ['SUBMITTED', 'SUPPLEMENT_REQUESTED', 'UNDER_REVIEW', 'EXTENDED', 'PROVIDER_HEAD_APPROVED'],
  sharing: ['GRANTED', 'PROVISIONING'],
  using: ['ACTIVE', 'CHANGE_PROPOSED', 'USE_CHANGE_REQUESTED'],
  correcting: ['SUSPENDED', 'RECTIFYING', 'TERMINATED', 'ENDED'],
} as const satisfies Readonly<Record<string, readonly State[]>>;

export type Stage = keyof typeof stages;

/** States that no column shows: not sent yet, or over. */
export const otherStates = [
  'DRAFT',
  'REQUESTER_HEAD_APPROVED',
  'REFUSED',
  'WITHDRAWN',
  'DISPOSED',
  'DISCARDED',
] as const satisfies readonly State[];

export const stageNames: readonly Stage[] = ['replying', 'sharing', 'using', 'correcting'];

const pageSize = 20;

/** What the address narrows every column by. */
function narrowed(url: Pick<UrlState, 'text' | 'list'>): Filter {
  const requesters = url.list('requesterPlatforms');
  return {
    ...(requesters.length === 0 ? {} : { requesterPlatforms: requesters }),
    ...(url.text('overdue') === 'true' ? { overdue: true } : {}),
  };
}

const platformsOf = (url: Pick<UrlState, 'list'>): readonly string[] | null => {
  const platforms = url.list('platforms');
  return platforms.length === 0 ? null : platforms;
};

export function boardVariables(url: Pick<UrlState, 'text' | 'list'>): RequestBoardQueryVariables {
  const shared = narrowed(url);
  return {
    replying: { ...shared, states: stages.replying },
    sharing: { ...shared, states: stages.sharing },
    using: { ...shared, states: stages.using },
    correcting: { ...shared, states: stages.correcting },
    counted: shared,
    platforms: platformsOf(url),
  };
}

/** One stage or one state alone, page by page. */
export function listVariables(
  url: Pick<UrlState, 'text' | 'list'>,
  states: readonly State[],
): RequestListQueryVariables {
  const [after, before] = [url.text('after'), url.text('before')];
  return {
    filter: { ...narrowed(url), states },
    platforms: platformsOf(url),
    ...(before === null ? { first: pageSize, after } : { last: pageSize, before }),
  };
}

/** The states that an address asks to see in a list; null for the board. */
export function listedStates(url: Pick<UrlState, 'text'>): readonly State[] | null {
  const asked = url.text('stage');
  const stage = stageNames.find((name) => name === asked);
  if (stage !== undefined) return stages[stage];
  const every: readonly State[] = [...stageNames.flatMap((name): readonly State[] => stages[name]), ...otherStates];
  const state = every.find((one) => one === asked);
  return state === undefined ? null : [state];
}
