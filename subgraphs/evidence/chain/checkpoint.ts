import { z } from 'zod';
import { suiteName, suiteOf } from '../signature/signature-suite.ts';
import type { Signer } from '../signature/signer.ts';
import { digestOf } from './canonical-json.ts';
import type { Head } from './chain.ts';
import { hexDigest, hexText } from './record.ts';

/** A node's word, signed, about how far its log had come at a time. Kept by others, it holds the node to it. */
export const checkpoint = z.strictObject({
  format: z.literal('shutong-checkpoint/1'),
  node: z.string().regex(/^[a-z0-9-]{2,32}$/),
  length: z.int().min(0),
  hash: hexDigest,
  at: z.iso.datetime({ precision: 3 }),
  suite: suiteName,
  publicKey: hexText,
  signature: hexText,
});
export type Checkpoint = z.infer<typeof checkpoint>;

export function signCheckpoint(node: string, { length, hash }: Head, at: string, signer: Signer): Checkpoint {
  const { suite, publicKey } = signer;
  const unsigned = { format: 'shutong-checkpoint/1' as const, node, length, hash, at, suite, publicKey };
  return { ...unsigned, signature: signer.sign(digestOf(unsigned)) };
}

/** Whether the checkpoint was signed by the key that it names. */
export const isSigned = ({ signature, ...unsigned }: Checkpoint): boolean =>
  suiteOf(unsigned.suite).verify(digestOf(unsigned), signature, unsigned.publicKey);
