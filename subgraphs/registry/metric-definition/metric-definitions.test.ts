import { buildASTSchema, getNamedType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../../schema/contracts.ts';
import { metricDefinitions } from './metric-definitions.ts';

const provision = buildASTSchema(readContract('provision'), { assumeValidSDL: true });

/** Fields of cells of metrics that are quotients, with what the schema says of them. */
const quotients = Object.values(provision.getTypeMap()).flatMap((type) =>
  isObjectType(type) && type.name.endsWith('MetricsCell')
    ? Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'Ratio')
        .map((field) => ({ field: `${type.name}.${field.name}`, description: field.description ?? '' }))
    : [],
);

describe('the definitions of metrics', () => {
  test('are there for every quotient of the schema, and for nothing that is not in it', () => {
    expect(metricDefinitions.map(({ field }) => field).sort()).toEqual(quotients.map(({ field }) => field).sort());
    expect(new Set(metricDefinitions.map(({ code }) => code)).size).toBe(metricDefinitions.length);
    expect(quotients.length).toBeGreaterThanOrEqual(7);
  });

  test.each(quotients)('say of $field what the schema says of it', ({ field, description }) => {
    const definition = metricDefinitions.find((one) => one.field === field);
    const { name, nameZh, numerator, denominator, exclusions } = definition ?? expect.fail(field);
    expect(description).toContain(`${name} (${nameZh}). `);
    expect(description).toContain(`Numerator: ${numerator}. Denominator: ${denominator}. Excluded: ${exclusions}.`);
  });
});
