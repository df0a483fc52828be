import { z } from 'zod';
import type { Checkpoint } from '../../subgraphs/evidence/chain/checkpoint.ts';
import type { DecisionRecord } from '../../subgraphs/evidence/chain/record.ts';
import { readCheckpoint, readRecord } from '../../subgraphs/evidence/export/export-file.ts';
import { addressOf, askGraph, type Graph, NoAnswerError } from '../graph/ask.ts';

const patience = 30_000;
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

/** How far a node's log has come, in the node's signed word; undefined when there is no such platform. */
export async function readEnd(graph: Graph, node: string): Promise<Checkpoint | undefined> {
  const shape = z.object({ logCheckpoint: z.object({ text: z.string() }).nullable() });
  const query = 'query ($node: ID!) { logCheckpoint(platform: $node) { text } }';
  const { logCheckpoint } = await askGraph(graph, query, { node }, shape, patience);
  if (logCheckpoint === null) return undefined;
  return lineValue(readCheckpoint(logCheckpoint.text), graph);
}

/** The first records of a node's log. */
export async function readRecords(graph: Graph, node: string, count: number): Promise<readonly DecisionRecord[]> {
  const query = `query ($node: ID!, $after: String) {
    decisionLog(platforms: [$node], orderBy: ID_ASC, first: 200, after: $after) {
      edges { node { record } } pageInfo { hasNextPage endCursor } complete } }`;
  const shape = z.object({
    decisionLog: z.object({
      edges: z.array(z.object({ node: z.object({ record: z.string() }) })),
      pageInfo,
      complete: z.literal(true),
    }),
  });
  const records: DecisionRecord[] = [];
  let after: string | null = null;
  do {
    const { decisionLog }: z.infer<typeof shape> = await askGraph(graph, query, { node, after }, shape, patience);
    records.push(...decisionLog.edges.map((edge) => lineValue(readRecord(edge.node.record), graph)));
    after = decisionLog.pageInfo.hasNextPage ? decisionLog.pageInfo.endCursor : null;
  } while (after !== null && records.length < count);
  return records.slice(0, count);
}

/** What all other platforms keep of a node's log, as it stands there, and whether all of them answered. */
export async function readKept(
  graph: Graph,
  node: string,
): Promise<{ readonly texts: readonly string[]; readonly contradictions: number; readonly complete: boolean }> {
  const query = `query ($node: ID!, $after: String) {
    keptCheckpoints(filter: { about: [$node] }, orderBy: ID_ASC, first: 200, after: $after) {
      edges { node { text consistent } } pageInfo { hasNextPage endCursor } complete } }`;
  const shape = z.object({
    keptCheckpoints: z.object({
      edges: z.array(z.object({ node: z.object({ text: z.string(), consistent: z.boolean() }) })),
      pageInfo,
      complete: z.boolean(),
    }),
  });
  const texts: string[] = [];
  let contradictions = 0;
  let complete = true;
  let after: string | null = null;
  do {
    const { keptCheckpoints }: z.infer<typeof shape> = await askGraph(graph, query, { node, after }, shape, patience);
    texts.push(...keptCheckpoints.edges.map((edge) => edge.node.text));
    contradictions += keptCheckpoints.edges.filter((edge) => !edge.node.consistent).length;
    complete &&= keptCheckpoints.complete;
    after = keptCheckpoints.pageInfo.hasNextPage ? keptCheckpoints.pageInfo.endCursor : null;
  } while (after !== null);
  return { texts, contradictions, complete };
}

function lineValue<Value>(line: { readonly value: Value } | { readonly problem: string }, graph: Graph): Value {
  if ('value' in line) return line.value;
  throw new NoAnswerError(`No usable answer from ${addressOf(graph)}: a line of the log is ${line.problem}`);
}
