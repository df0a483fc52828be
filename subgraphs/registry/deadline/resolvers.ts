import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { among } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { adoptDeadlineRule } from './adopt-deadline-rule.ts';
import { deadlineRules } from './collection.ts';

export const deadlineRuleResolvers: Resolvers = {
  Query: {
    deadlineRules: (_root, { jurisdictions, stages, ...page }, context) =>
      new Connection(context, deadlineRules, {
        order: 'ID_ASC',
        filter: [...among('jurisdiction', jurisdictions), ...among('stage', stages)],
        page,
      }),
  },
  Mutation: {
    adoptDeadlineRule: (_root, { input }, context) => adoptDeadlineRule(context, input),
  },
};
