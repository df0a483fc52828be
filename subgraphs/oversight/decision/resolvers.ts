import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { canonicalJson } from '../../evidence/chain/canonical-json.ts';
import { evidencePage } from '../../evidence/pack/evidence-page.ts';
import { Connection } from '../../kit/connection.ts';
import { decisions } from '../../kit/decision/collection.ts';
import { referenceTo } from '../../kit/reference.ts';
import { decisionFilter } from './decision-filter.ts';
import { readEvidence } from './read-evidence.ts';

export const decisionResolvers: Resolvers = {
  Query: {
    decisionLog: (_root, selection, context) =>
      new Connection(context, decisions, {
        order: selection.orderBy,
        filter: decisionFilter(context, selection),
        page: selection,
      }),
    decision: (_root, { id }, context) => context.load(decisions, id),
    decisionEvidence: (_root, { id }, context) => readEvidence(context, id),
  },
  DecisionEvidence: {
    pack: (pack) => canonicalJson(pack),
    page: (pack, { language }) => evidencePage(pack, language),
  },
  Decision: {
    platform: ({ record }) => ({ id: record.node }),
    sequence: ({ record }) => record.sequence,
    who: ({ record }) => record.who.subject,
    role: ({ record }) => record.who.role,
    organisation: ({ record }) => referenceTo(record.who.organisation),
    seenVersion: ({ record }) => record.seenVersion,
    version: ({ record }) => record.version,
    changed: ({ record }) => record.changed,
    procedureCode: ({ record }) => record.procedure.code,
    procedure: ({ record }) => record.procedure.name,
    procedureZh: ({ record }) => record.procedure.nameZh,
    basis: ({ record }) => record.procedure.basis,
    reason: ({ record }) => record.reason,
    statement: ({ record }) => record.statement,
    traceId: ({ record }) => record.traceId,
    hash: ({ record }) => record.hash,
    previousHash: ({ record }) => record.previousHash,
    signatureSuite: ({ record }) => record.suite,
    signature: ({ record }) => record.signature,
    publicKey: ({ record }) => record.publicKey,
    record: ({ record }) => canonicalJson(record),
  },
};
