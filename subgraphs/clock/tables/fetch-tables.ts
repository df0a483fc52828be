import { z } from 'zod';
import { postQuery } from '../../kit/post-query.ts';
import { nationalCode } from '../../registry/platform/national-platform.ts';
import { ClockTables } from './clock-tables.ts';

const stages = z.enum([
  'CATALOG_UPDATE',
  'CATALOG_REVIEW',
  'CATALOG_UPDATE_REVIEW',
  'REQUEST_REPLY',
  'REQUEST_SUPPLEMENT',
  'DATA_SHARING',
  'CORRECTION',
  'USAGE_RECORD',
  'RECTIFICATION',
  'DISPOSAL',
  'NEGOTIATION',
  'MEDIATION',
  'GOVERNMENT_DECISION',
  'COMPLAINT',
  'DEMAND',
  'BACKFLOW_DELIVERY',
  'BACKFLOW_AGREEMENT',
  'BACKFLOW_RECEIPT',
]);

const tables = z.object({
  version: z.string(),
  rules: z.array(
    z.object({
      id: z.string(),
      jurisdiction: z.string(),
      stage: stages,
      sharingClass: z.enum(['UNCONDITIONAL', 'CONDITIONAL']).nullable(),
      effectiveFrom: z.iso.date(),
      workingDays: z.number().int().min(1),
      mostExtension: z.number().int().min(0),
      supplement: z.enum(['PAUSES', 'RESTARTS']),
      article: z.string().nullable(),
    }),
  ),
  notices: z.array(
    z.object({
      year: z.number().int(),
      jurisdiction: z.string(),
      daysOff: z.array(z.iso.date()),
      daysWorked: z.array(z.iso.date()),
      source: z.string(),
    }),
  ),
  // Tables that an earlier release kept on disk know none.
  territories: z.array(z.object({ platform: z.string(), regions: z.array(z.string()) })).default([]),
});

/** The registry's tables as they cross the wire and are kept on disk. */
export type WireTables = z.infer<typeof tables>;

/** Throws when the text is not what a registry writes. */
export const readWireTables = (value: unknown): WireTables => tables.parse(value);

export const toClockTables = ({ version, rules, notices, territories }: WireTables): ClockTables =>
  new ClockTables(
    version,
    rules,
    notices,
    nationalCode,
    new Map(territories.map(({ platform, regions }) => [platform, regions])),
  );

const answer = z.object({ data: z.object({ clockTables: tables }) });

const query = `{ clockTables { version
  rules { id jurisdiction stage sharingClass effectiveFrom workingDays mostExtension supplement article }
  notices { year jurisdiction daysOff daysWorked source } territories { platform regions } } }`;

const patience = 10_000;

/** Asks the registry. Rejects when it does not answer, or not with its tables. */
export async function fetchTables(registry: string, signal: AbortSignal): Promise<WireTables> {
  const told = await postQuery(registry, { query }, patience, signal);
  return answer.parse(told).data.clockTables;
}
