import { z } from 'zod';
import { suiteName } from '../signature/signature-suite.ts';

export const hexDigest = z.string().regex(/^[0-9a-f]{64}$/);
export const hexText = z.string().regex(/^[0-9a-f]+$/);
const count = z.int().min(0);
const text = z.string();

/** One field that a decision changed: what it held before and after, as JSON; what is long is there by its digest. */
export const fieldChange = z.strictObject({ field: text, before: text.nullable(), after: text.nullable() });
export type FieldChange = z.infer<typeof fieldChange>;

/** The way a decision has to be made, and what says so. */
export const procedure = z.strictObject({ code: text, name: text, nameZh: text, basis: text.nullable() });
export type Procedure = z.infer<typeof procedure>;

/** What is known of a decision when it is made: everything but its place in the log. */
export const decisionContent = z.strictObject({
  who: z.strictObject({ subject: text, role: text, organisation: text.nullable(), node: text.nullable() }),
  at: text,
  /** Collection and id of the row that was decided on. */
  collection: text,
  row: text,
  /** Version that the decision was based on; null when it made the row. */
  seenVersion: count.nullable(),
  version: count,
  changed: z.array(fieldChange),
  /** Digests of the whole row: it proves which row it was without showing it. */
  beforeHash: hexDigest.nullable(),
  afterHash: hexDigest,
  procedure,
  reason: text.nullable(),
  /** What the official stated about acting in good faith, where it was given. */
  statement: text.nullable(),
  traceId: text.nullable(),
});
export type DecisionContent = z.infer<typeof decisionContent>;

/** A decision in its node's log. `hash` continues that of the record before, `signature` is over `hash`. */
export const decisionRecord = z.strictObject({
  ...decisionContent.shape,
  id: text,
  node: text,
  /** 1 for the first decision of the node. */
  sequence: z.int().min(1),
  suite: suiteName,
  publicKey: hexText,
  previousHash: hexDigest,
  hash: hexDigest,
  signature: hexText,
});
export type DecisionRecord = z.infer<typeof decisionRecord>;
