import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { possibleActions } from '../../kit/life-cycle/find-step.ts';
import { placeOf } from '../../kit/life-cycle/place-of.ts';
import { referenceTo } from '../../kit/reference.ts';
import { confirmViolation, correctViolation, dismissViolation } from './act-on-violation.ts';
import { violations } from './collection.ts';
import { violationCycle } from './life-cycle.ts';
import { reportViolation } from './report-violation.ts';
import { violationCodes } from './violation-codes.ts';
import { ViolationCounts } from './violation-counts.ts';
import { violationFilter } from './violation-filter.ts';

export const violationResolvers: Resolvers = {
  Query: {
    violations: (_root, selection, context) =>
      new Connection(context, violations, {
        order: selection.orderBy,
        filter: violationFilter(context, selection),
        page: selection,
      }),
    violation: (_root, { id }, context) => context.load(violations, id),
    violationStatistics: (_root, selection, context) => new ViolationCounts(context, selection),
  },
  Mutation: {
    reportViolation: (_root, { input }, context) => reportViolation(context, input),
    confirmViolation: (_root, { input }, context) => confirmViolation(context, input),
    dismissViolation: (_root, { input }, context) => dismissViolation(context, input),
    correctViolation: (_root, { input }, context) => correctViolation(context, input),
  },
  Violation: {
    platform: ({ id }) => ({ id: ownerOf(id) }),
    name: ({ code }) => violationCodes[code].name,
    nameZh: ({ code }) => violationCodes[code].nameZh,
    article: ({ code }) => violationCodes[code].article,
    organisation: ({ organisation }) => referenceTo(organisation),
    organisationPlatform: ({ organisationNode }) => ({ id: organisationNode }),
    actions: (row, _arguments, context) =>
      possibleActions(violationCycle, row, context.caller, placeOf(context)).filter((action) => action !== 'REPORT'),
  },
};
