import type { MetricDefinition } from '../../../schema/generated/resolvers.ts';
import { catalogMetricDefinitions } from './catalog-metrics.ts';
import { requestMetricDefinitions } from './request-metrics.ts';

/** What every metric of the graph means. */
export const metricDefinitions: readonly MetricDefinition[] = [
  ...catalogMetricDefinitions,
  ...requestMetricDefinitions,
];
