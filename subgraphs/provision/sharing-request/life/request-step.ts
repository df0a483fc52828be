import type { SharingRequestAction } from '../../../../schema/generated/resolvers.ts';
import type { Role } from '../../../../schema/roles.ts';
import type { Step } from '../../../kit/life-cycle/life-cycle.ts';
import type { SharingRequestStateCode } from '../row.ts';
import type { RequestSide } from './request-sides.ts';

export type RequestStep = Step<SharingRequestStateCode, SharingRequestAction, RequestSide>;

/** A step in few words: `by` names roles for each side. */
interface ShortStep extends Pick<RequestStep, 'action' | 'from' | 'to'> {
  readonly by: readonly (readonly [side: RequestSide, roles: readonly Role[]])[];
  /** Name in the decision log. */
  readonly code: string;
  /** In words, English and Chinese. */
  readonly name: string;
  readonly nameZh: string;
  /** The article; left out for a step that the Regulation leaves open. */
  readonly basis?: string | null;
}

export function requestStep({ action, from, to, by, code, name, nameZh, basis = null }: ShortStep): RequestStep {
  const parties = by.flatMap(([side, roles]) => roles.map((role) => ({ role, side })));
  return { action, from, to, by: parties, procedure: { code, name, nameZh, basis } };
}

export const office = ['SHARING_OFFICE', 'SHARING_OFFICE_HEAD'] as const;
export const head = ['SHARING_OFFICE_HEAD'] as const;
export const authority = ['SHARING_AUTHORITY'] as const;
