import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSupergraph } from '../../gateway/execution/served-supergraph.ts';
import { SupergraphGateway } from '../../gateway/execution/supergraph-gateway.ts';
import { isObject } from '../../gateway/transport/node-answer.ts';
import { Chance } from './chance.ts';
import { composeTestGraph } from './graph.ts';
import { madeUpAnswer } from './made-up-answer.ts';
import { madeUpOperation, variables } from './made-up-operation.ts';
import { tamper } from './tampering.ts';

// SHUTONG_EXECUTION_RUNS and SHUTONG_EXECUTION_SEED repeat or lengthen a run; fast-check prints the seed of one that fails.
const runs = Number(process.env['SHUTONG_EXECUTION_RUNS'] ?? 40);
const seed = process.env['SHUTONG_EXECUTION_SEED'];
const parameters = { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) };

const graph = composeTestGraph();
const served = serveSupergraph(graph.supergraphSdl, source);
const ours = new ApolloServer({
  gateway: new SupergraphGateway(served, () => {}),
  includeStacktraceInErrorResponses: false,
});
let theirs: ApolloServer;

/** How subgraphs behave in the run under way. */
let scene = { seed: '', rarity: 0 };

interface Request {
  readonly request: { readonly query?: string; readonly variables?: Record<string, unknown> };
}

/** A subgraph that answers both gateways alike. */
function source(name: string) {
  return {
    async process({ request: { query = '', variables: given } }: Request): Promise<GatewayGraphQLResponse> {
      const schema = graph.subgraphs.get(name);
      if (schema === undefined) throw new Error(`There is no subgraph ${name}`);
      const answer = await madeUpAnswer(schema, { seed: scene.seed, query, variables: given });
      if (!isObject(answer)) throw new Error('The subgraph made nothing up');
      const asked = `${scene.seed} ${name} ${query} ${JSON.stringify(given)}`;
      if (scene.rarity > 0) tamper(answer, scene.rarity, new Chance(asked));
      return answer;
    },
  };
}

beforeAll(async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const gateway = new ApolloGateway({ supergraphSdl: graph.supergraphSdl, buildService: ({ name }) => source(name) });
  theirs = new ApolloServer({ gateway, includeStacktraceInErrorResponses: false });
  await Promise.all([ours.start(), theirs.start()]);
});

afterAll(async () => {
  await Promise.all([ours.stop(), theirs?.stop()]);
});

/** As a client sees it; errors in the order of their text, since fetches that run side by side end in any order. */
async function ask(server: ApolloServer, query: string, given: Record<string, unknown>): Promise<unknown> {
  const { body } = await server.executeOperation({ query, variables: given });
  if (body.kind !== 'single') throw new Error('An answer in parts');
  const { data, errors, extensions } = body.singleResult;
  const text = JSON.stringify({ data, extensions });
  return { answer: text, errors: errors?.map((error) => JSON.stringify(error)).sort() };
}

test.each([
  ['subgraphs that keep to their schema', 0],
  ['subgraphs that break it now and then', 40],
  ['subgraphs that break it often', 8],
])(
  '%s: an operation is answered as the stock gateway answers it, text for text and error for error',
  async (_what, rarity) => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (number) => {
        scene = { seed: String(number), rarity };
        const query = madeUpOperation(served.schema, new Chance(`operation ${number}`));
        expect(await ask(ours, query, variables), query).toEqual(await ask(theirs, query, variables));
      }),
      parameters,
    );
  },
  60_000 + 100 * runs,
);
