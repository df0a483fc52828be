import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { clockAnswer } from '../../clock/clock-answer.ts';
import { nothingDue, readDuty } from '../../clock/duty/duty.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { backflowDeliveries } from '../../provision/backflow/delivery/collection.ts';
import { backflowPlans } from '../../provision/backflow/plan/collection.ts';
import { catalogEntries } from '../../provision/catalog/collection.ts';
import { corrections } from '../../provision/correction/collection.ts';
import { disputes } from '../dispute/collection.ts';
import { DutyPage } from './duty-page.ts';

export const dutyResolvers: Resolvers = {
  Query: {
    myDuties: (_root, asked, context) => new DutyPage(context, asked),
  },
  Duty: {
    platform: ({ id }) => ({ id: ownerOf(id) }),
    dueOn: ({ dueOn }) => (dueOn === nothingDue ? null : dueOn),
    overdue: ({ dueOn }, _arguments, { today }) => dueOn < today,
    provisional: ({ duty }, _arguments, { clockTables, node, today }) =>
      readDuty(clockTables, node.code, duty, today)?.provisional ?? false,
    clock: ({ duty }, _arguments, { clockTables, node, today }) => {
      const clock = readDuty(clockTables, node.code, duty, today);
      return clock === undefined ? null : clockAnswer(clock);
    },
    request: ({ type, id }) => (type === 'SharingRequest' ? { id } : null),
    entry: ({ type, id }, _arguments, context) =>
      type === 'CatalogEntry' || type === 'CatalogRevision' ? context.load(catalogEntries, id) : null,
    dispute: ({ type, id }, _arguments, context) => (type === 'Dispute' ? context.load(disputes, id) : null),
    correction: ({ type, id }, _arguments, context) => (type === 'Correction' ? context.load(corrections, id) : null),
    backflowPlan: ({ type, id }, _arguments, context) =>
      type === 'BackflowPlan' ? context.load(backflowPlans, id) : null,
    backflowDelivery: ({ type, id }, _arguments, context) =>
      type === 'BackflowDelivery' ? context.load(backflowDeliveries, id) : null,
  },
};
