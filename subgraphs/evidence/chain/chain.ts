import { suiteOf } from '../signature/signature-suite.ts';
import type { Signer } from '../signature/signer.ts';
import { digestOf, sha256 } from './canonical-json.ts';
import type { DecisionContent, DecisionRecord } from './record.ts';

/** How far a log has come: how many records, and the hash of the last. */
export interface Head {
  readonly length: number;
  readonly hash: string;
}

/** Of a log with nothing in it. */
export const emptyHead: Head = { length: 0, hash: '0'.repeat(64) };

/** A hash takes in the one before it and, of the record itself, only a digest: a chain can be followed without being shown the records. */
const extend = (previousHash: string, link: string): string => sha256(previousHash + link);

/** The digest of a record that the chain is made of. */
export function linkOf({ previousHash, hash, signature, ...rest }: DecisionRecord): string {
  return digestOf(rest);
}

/** Where a chain comes to by the links given. */
export const follow = ({ length, hash }: Head, links: readonly string[]): Head => ({
  length: length + links.length,
  hash: links.reduce(extend, hash),
});

const decisionId = (node: string, sequence: number): string => `dec:${node}:${String(sequence).padStart(12, '0')}`;

/** Puts a decision behind the head of its node's log, and signs it. */
export function seal(content: DecisionContent, node: string, head: Head, signer: Signer): DecisionRecord {
  const sequence = head.length + 1;
  const { suite, publicKey } = signer;
  const unsealed = { ...content, id: decisionId(node, sequence), node, sequence, suite, publicKey };
  const hash = extend(head.hash, digestOf(unsealed));
  return { ...unsealed, previousHash: head.hash, hash, signature: signer.sign(hash) };
}

/** What is wrong with a record by itself, whatever stands before it. Undefined: nothing. */
export function faultWithin(record: DecisionRecord): 'HASH' | 'SIGNATURE' | undefined {
  if (extend(record.previousHash, linkOf(record)) !== record.hash) return 'HASH';
  if (!suiteOf(record.suite).verify(record.hash, record.signature, record.publicKey)) return 'SIGNATURE';
  return undefined;
}
