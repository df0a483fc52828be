import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { metricDefinitions } from './metric-definitions.ts';

export const metricDefinitionResolvers: Resolvers = {
  Query: { metricDefinitions: () => metricDefinitions },
};
