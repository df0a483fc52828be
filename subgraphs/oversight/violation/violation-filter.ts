import type { InputMaybe, ViolationFilter } from '../../../schema/generated/resolvers.ts';
import { among } from '../../kit/conditions.ts';
import { ifAsked, type Narrowing } from '../../kit/narrowing.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { Filter } from '../../store/port.ts';

export interface ViolationSelection extends Narrowing {
  readonly filter?: InputMaybe<ViolationFilter> | undefined;
}

/** Which violations of this node are meant. */
export const violationFilter = (context: NodeContext, selection: ViolationSelection): Filter => [
  ...ifAsked(context, selection, 'state'),
  ...among('code', selection.filter?.codes),
  ...among('state', selection.filter?.states),
  ...among('side', selection.filter?.sides),
  ...among('organisation', selection.filter?.organisations),
  ...among('about', selection.filter?.about),
];
