/** How many operations the gateway has sent to each node since it started, whatever came of them: read from `/metrics`. */
export async function sentToNodes(gateway: string): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${gateway}/metrics`)).text();
  const sent = new Map<string, number>();
  for (const [, node = '', count] of text.matchAll(/^shutong_node_answers_total\{node="([^"]*)"[^}]*\} (\d+)$/gm)) {
    sent.set(node, (sent.get(node) ?? 0) + Number(count));
  }
  return sent;
}
