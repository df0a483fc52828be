import { buildASTSchema, getNamedType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../../schema/contracts.ts';
import { metricDefinitions } from './metric-definitions.ts';

const provision = buildASTSchema(readContract('provision'), { assumeValidSDL: true });

/** Fields of cells of metrics that are metrics or durations, with what the schema says of them. */
const metrics = Object.values(provision.getTypeMap()).flatMap((type) =>
  isObjectType(type) && (type.name.endsWith('MetricsCell') || type.name === 'RatingSummary')
    ? Object.values(type.getFields())
        .map((field) => ({
          field: `${type.name}.${field.name}`,
          of: getNamedType(field.type).name,
          description: field.description ?? '',
        }))
        .filter(({ of }) => of === 'Ratio' || of === 'Durations')
    : [],
);

describe('the definitions of metrics', () => {
  test('are there for every quotient and duration of the schema, and for nothing that is not in it', () => {
    expect(metricDefinitions.map(({ field }) => field).sort()).toEqual(metrics.map(({ field }) => field).sort());
    expect(new Set(metricDefinitions.map(({ code }) => code)).size).toBe(metricDefinitions.length);
    expect(metrics.length).toBeGreaterThanOrEqual(17);
  });

  test.each(metrics)('say of $field what the schema says of it', ({ field, of, description }) => {
    const definition = metricDefinitions.find((one) => one.field === field);
    const { name, nameZh, numerator, denominator, exclusions } = definition ?? expect.fail(field);
    expect(description).toContain(`${name} (${nameZh}). `);
    const [measured, over] = of === 'Ratio' ? ['Numerator', 'Denominator'] : ['Measured', 'Over'];
    expect(description).toContain(`${measured}: ${numerator}. ${over}: ${denominator}. Excluded: ${exclusions}.`);
  });
});
