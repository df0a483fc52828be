import type { SharingRequestAction } from '../../../../schema/generated/resolvers.ts';
import type { Procedure } from '../../../evidence/chain/record.ts';
import { requestLifeCycle } from './request-life-cycle.ts';

const procedures = new Map(requestLifeCycle.steps.map(({ action, procedure }) => [action, procedure]));
const actions = new Map(requestLifeCycle.steps.map(({ action, procedure }) => [procedure.code, action]));

/** What the decision log calls a step. */
export function procedureOf(action: SharingRequestAction): Procedure {
  const procedure = procedures.get(action);
  if (procedure === undefined) throw new Error(`No step of a request is called ${action}`);
  return procedure;
}

/** The step that the log calls so; undefined for a decision that is no step. */
export const actionOf = (procedure: string): SharingRequestAction | undefined => actions.get(procedure);
