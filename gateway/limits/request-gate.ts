import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentGate } from './document-gate.ts';
import { excessError } from './document-limits.ts';
import { documentIdIn, isTrusted, type TrustedDocuments } from './trusted-documents.ts';

export interface RequestGateOptions {
  readonly gate: DocumentGate;
  /** What may be asked by its id. */
  readonly documents: TrustedDocuments;
  /** True: nothing else may be asked at all. */
  readonly onlyTrusted: boolean;
}

/** A hook that puts the text of a trusted document in the place of its id, and lets pass no text that is too large or not trusted. */
export function requestGate({ gate, documents, onlyTrusted }: RequestGateOptions) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const parameters = request.method === 'GET' ? request.query : request.body;
    if (!isRecord(parameters)) return undefined;
    const id = documentIdIn(
      request.method === 'GET' ? { ...parameters, extensions: parseOr(parameters['extensions']) } : parameters,
    );
    if (id !== undefined && parameters['query'] === undefined) {
      const text = documents.get(id);
      if (text === undefined) return refuse(reply, documentUnknown);
      if (request.method !== 'GET') {
        const { documentId: _id, extensions: _reference, ...rest } = parameters;
        request.body = { ...rest, query: text };
        return undefined;
      }
      return refuse(reply, documentByPost);
    }
    const { query } = parameters;
    if (typeof query !== 'string') return undefined;
    if (isTrusted(documents, query)) return undefined;
    if (onlyTrusted) return refuse(reply, documentNotTrusted);
    const excess = gate.excess(query);
    return excess === undefined ? undefined : refuse(reply, excessError(excess));
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseOr(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const refuse = (reply: FastifyReply, error: object): FastifyReply => reply.code(400).send({ errors: [error] });

const documentUnknown = {
  message: 'No trusted document has this id.',
  extensions: {
    code: 'PERSISTED_QUERY_NOT_FOUND',
    messageZh: '没有该标识的可信操作。',
    nextStep: 'Send the text of the operation, or have it added to the manifest of this gateway.',
  },
};

const documentByPost = {
  message: 'A trusted document is asked for by POST.',
  extensions: {
    code: 'BAD_REQUEST',
    messageZh: '可信操作请以 POST 方式请求。',
    nextStep: 'Send the id in the body of a POST.',
  },
};

const documentNotTrusted = {
  message: 'This gateway answers trusted documents alone.',
  extensions: {
    code: 'DOCUMENT_NOT_TRUSTED',
    messageZh: '网关仅接受可信操作。',
    nextStep: 'Send a document of its manifest, or its id; a new one has to be added by the operator.',
  },
};
