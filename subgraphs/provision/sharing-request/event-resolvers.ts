import type { SharingRequestEventResolvers } from '../../../schema/generated/resolvers.ts';
import { referenceTo } from '../../kit/reference.ts';
import { actionOf } from './life/procedure-of.ts';

/** What the log says of a step, as the timeline of a request tells it. */
export const eventResolvers: SharingRequestEventResolvers = {
  action: ({ procedure }) => actionOf(procedure) ?? null,
  role: ({ record }) => record.who.role,
  organisation: ({ organisation }) => referenceTo(organisation),
  name: ({ record }) => record.procedure.name,
  nameZh: ({ record }) => record.procedure.nameZh,
  basis: ({ record }) => record.procedure.basis,
  reason: ({ record }) => record.reason,
  version: ({ record }) => record.version,
  decision: ({ id }) => id,
};
