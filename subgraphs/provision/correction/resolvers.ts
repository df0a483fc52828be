import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { clockAnswer } from '../../clock/clock-answer.ts';
import { readDuty } from '../../clock/duty/duty.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { possibleActions } from '../../kit/life-cycle/find-step.ts';
import { placeOf } from '../../kit/life-cycle/place-of.ts';
import { referenceTo } from '../../kit/reference.ts';
import { catalogEntries } from '../catalog/collection.ts';
import { declineCorrection, makeCorrection, takeUpCorrection, withdrawCorrection } from './act-on-correction.ts';
import { corrections } from './collection.ts';
import { correctionFilter } from './correction-filter.ts';
import { datedCorrections } from './dated-corrections.ts';
import { readEntryTrust } from './entry-trust.ts';
import { correctionCycle } from './life-cycle.ts';
import { readCorrectionMetrics } from './metrics/read-correction-metrics.ts';
import { raiseCorrection } from './raise-correction.ts';

export const correctionResolvers: Resolvers = {
  Query: {
    corrections: (_root, selection, context) =>
      new Connection(context, corrections, {
        order: selection.orderBy,
        filter: correctionFilter(context, selection),
        page: selection,
      }),
    correction: (_root, { id }, context) => context.load(corrections, id),
    correctionMetrics: (_root, selection, context) => readCorrectionMetrics(context, selection),
  },
  Mutation: {
    raiseCorrection: (_root, { input }, context) => raiseCorrection(context, input),
    takeUpCorrection: (_root, { input }, context) => takeUpCorrection(context, input),
    makeCorrection: (_root, { input }, context) => makeCorrection(context, input),
    declineCorrection: (_root, { input }, context) => declineCorrection(context, input),
    withdrawCorrection: (_root, { input }, context) => withdrawCorrection(context, input),
  },
  CatalogEntry: {
    trust: ({ id }, _arguments, context) => readEntryTrust(context, id),
  },
  Correction: {
    entry: ({ entry }, _arguments, context) => context.load(catalogEntries, entry),
    provider: ({ provider }) => ({ id: provider }),
    platform: ({ id }) => ({ id: ownerOf(id) }),
    organisation: ({ organisation }) => referenceTo(organisation),
    clock: (row, _arguments, context) => {
      const clock = readDuty(context.clockTables, context.node.code, datedCorrections.dutyOf(row), context.today);
      return clock === undefined ? null : clockAnswer(clock);
    },
    actions: (row, _arguments, context) =>
      possibleActions(correctionCycle, row, context.caller, placeOf(context)).filter((action) => action !== 'RAISE'),
  },
};
