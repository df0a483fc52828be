import { type DocumentNode, type GraphQLFormattedError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { type ContractTools, HorizontalDataSource } from '../horizontal/data-source.ts';
import { type Fault, relayLoop, schemaMismatch } from '../horizontal/fault/fault.ts';
import type { HorizontalModel } from '../horizontal/model/horizontal-model.ts';
import type { RequestScope } from '../transport/request-scope.ts';
import { OwnSchema } from './own-schema.ts';
import { relayedRequest } from './planned-request.ts';

export interface RelayOptions {
  /** The node that it answers as. */
  readonly code: string;
  readonly model: () => HorizontalModel;
  /** Its own nodes, and how they are asked. */
  readonly tools: ContractTools;
  readonly logger: Pick<Logger, 'warn'>;
}

/** An HTTP status and a GraphQL response. */
export interface RelayAnswer {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] };
}

/** Relays on the way of one request, at the most: what has passed more has lost its way. */
const mostRelays = 8;
const keptDocuments = 2000;

/**
 * A node made of nodes. What arrives has been planned for a contract by the gateway above, so it needs no planner: it is routed, asked and merged
 * as that gateway would have done with the nodes below, `_entities` included, and the answer is one node's answer.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #own: OwnSchema;
  readonly #sources = new Map<string, HorizontalDataSource>();
  readonly #documents = new LRUCache<string, DocumentNode>({ max: keptDocuments });

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#own = new OwnSchema(options.model);
  }

  async answer(request: unknown, scope: RequestScope): Promise<RelayAnswer> {
    const { code, logger } = this.#options;
    const parsed = relayedRequest.safeParse(request);
    if (!parsed.success) return refusal('BAD_REQUEST', 'The request is no GraphQL request.', '请求不是 GraphQL 请求。');
    const { query, variables, extensions } = parsed.data;
    const document = this.#parse(query);
    if (document === undefined)
      return refusal('GRAPHQL_PARSE_FAILED', 'The operation cannot be read.', '无法解析该操作。');
    const planned = extensions?.horizontal;
    if (planned === undefined) return this.#answerUnplanned(document);
    const { contract, nodes, via } = planned;
    if (via.includes(code) || via.length >= mostRelays) return refusalBy(relayLoop(code, via));
    const source = this.#source(contract);
    if (source === undefined) {
      return refusalBy(schemaMismatch(code, contract, [{ coordinate: contract, found: null, needed: null }]));
    }
    try {
      const among = new Set(nodes);
      const { data, errors } = await source.relay({
        document,
        variables: variables ?? {},
        scope,
        among,
        via: [...via, code],
      });
      return { status: 200, body: { data: data ?? null, ...(errors === undefined ? {} : { errors }) } };
    } catch (error) {
      logger.warn({ err: error, contract }, 'an operation cannot be relayed');
      return refusal(
        'GRAPHQL_VALIDATION_FAILED',
        `Relay ${code} cannot answer the operation: it was planned with another supergraph than the one served here.`,
        `中继 ${code} 无法应答该操作：其所依据的超图与此处不同。`,
      );
    }
  }

  #answerUnplanned(document: DocumentNode): RelayAnswer | Promise<RelayAnswer> {
    if (!this.#own.answers(document)) {
      return refusal(
        'BAD_REQUEST',
        'This address is a relay: it answers what a gateway has planned for one contract (`extensions.horizontal`). Ask the gateway instead.',
        '此地址为中继，仅应答网关按契约规划的操作（extensions.horizontal），请改向网关查询。',
      );
    }
    const answered = async (): Promise<RelayAnswer> => {
      const { data } = await this.#own.answer(document);
      return { status: 200, body: { data: data ?? null } };
    };
    return answered();
  }

  #source(contract: string): HorizontalDataSource | undefined {
    const { model, tools } = this.#options;
    if (!model().contracts.has(contract)) return undefined;
    const known = this.#sources.get(contract);
    if (known !== undefined) return known;
    const source = new HorizontalDataSource(contract, model, tools);
    this.#sources.set(contract, source);
    return source;
  }

  /** The same document for the same text: route plans are kept by document. */
  #parse(query: string): DocumentNode | undefined {
    const known = this.#documents.get(query);
    if (known !== undefined) return known;
    try {
      const document = parse(query, { noLocation: true });
      this.#documents.set(query, document);
      return document;
    } catch {
      return undefined;
    }
  }
}

const refusalBy = ({ code, problem, problemZh }: Fault): RelayAnswer => refusal(code, problem, problemZh);

const refusal = (code: string, message: string, messageZh: string): RelayAnswer => ({
  status: 400,
  body: { errors: [{ message, extensions: { code, messageZh } }] },
});
