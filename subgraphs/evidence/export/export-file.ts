import { z } from 'zod';
import { canonicalJson } from '../chain/canonical-json.ts';
import { type Checkpoint, checkpoint } from '../chain/checkpoint.ts';
import { type DecisionRecord, decisionRecord } from '../chain/record.ts';

const exportHeader = z.strictObject({
  format: z.literal('shutong-decision-log/1'),
  node: z.string().regex(/^[a-z0-9-]{2,32}$/),
});

/** A log as it leaves its node: a line that says what it is, a line for each record, and the node's word on where it ends. */
export function* exportLines(node: string, records: Iterable<DecisionRecord>, end: Checkpoint): Generator<string> {
  yield canonicalJson({ format: 'shutong-decision-log/1', node });
  for (const record of records) yield canonicalJson(record);
  yield canonicalJson(end);
}

/** One line of an export: read, or why it cannot be. */
export type Line<Value> =
  | { readonly value: Value }
  | { readonly problem: 'NOT_JSON' | 'NOT_CANONICAL' | 'WRONG_SHAPE' };

export const readHeader = (line: string): Line<z.infer<typeof exportHeader>> => readLine(line, exportHeader);
export const readRecord = (line: string): Line<DecisionRecord> => readLine(line, decisionRecord);
export const readCheckpoint = (line: string): Line<Checkpoint> => readLine(line, checkpoint);

/** What is equal as JSON but written otherwise is refused: an export has one form, so that no byte of it is free. */
function readLine<Value>(line: string, shape: z.ZodType<Value>): Line<Value> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'NOT_JSON' };
  }
  if (canonicalJson(value) !== line) return { problem: 'NOT_CANONICAL' };
  const parsed = shape.safeParse(value);
  return parsed.success ? { value: parsed.data } : { problem: 'WRONG_SHAPE' };
}
