import { buildASTSchema, getNamedType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../../schema/contracts.ts';
import { metricDefinitions } from './metric-definitions.ts';

const provision = buildASTSchema(readContract('provision'), { assumeValidSDL: true });

/** Counts that are metrics of their own; the other counts of a cell are parts of quotients or say how to read them. */
const counts: ReadonlySet<string> = new Set(['CatalogMetricsCell.published']);

/** How the schema says what is measured and over what, by the type of the field. */
const terms: Readonly<Record<string, readonly [string, string]>> = {
  Ratio: ['Numerator', 'Denominator'],
  Durations: ['Measured', 'Over'],
  Int: ['Counted', 'Over'],
};

/** Fields of cells of metrics that are quotients, durations or such counts, with what the schema says of them. */
const metrics = Object.values(provision.getTypeMap()).flatMap((type) =>
  isObjectType(type) && (type.name.endsWith('MetricsCell') || type.name === 'RatingSummary')
    ? Object.values(type.getFields())
        .map((field) => ({
          field: `${type.name}.${field.name}`,
          of: getNamedType(field.type).name,
          description: field.description ?? '',
        }))
        .filter(({ field, of }) => of === 'Ratio' || of === 'Durations' || counts.has(field))
    : [],
);

describe('the definitions of metrics', () => {
  test('are there for every quotient and duration of the schema and the count of published entries, and for nothing that is not in it', () => {
    expect(metricDefinitions.map(({ field }) => field).sort()).toEqual(metrics.map(({ field }) => field).sort());
    expect(new Set(metricDefinitions.map(({ code }) => code)).size).toBe(metricDefinitions.length);
    expect(metrics.length).toBeGreaterThanOrEqual(17);
  });

  test.each(metrics)('say of $field what the schema says of it', ({ field, of, description }) => {
    const definition = metricDefinitions.find((one) => one.field === field);
    const { name, nameZh, numerator, denominator, exclusions } = definition ?? expect.fail(field);
    expect(description).toContain(`${name} (${nameZh}). `);
    const [measured, over] = terms[of] ?? expect.fail(of);
    expect(description).toContain(`${measured}: ${numerator}. ${over}: ${denominator}. Excluded: ${exclusions}.`);
  });
});
