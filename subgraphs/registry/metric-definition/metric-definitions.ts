import type { MetricDefinition } from '../../../schema/generated/resolvers.ts';
import { catalogMetricDefinitions } from './catalog-metrics.ts';

/** What every metric of the graph means. */
export const metricDefinitions: readonly MetricDefinition[] = [...catalogMetricDefinitions];
