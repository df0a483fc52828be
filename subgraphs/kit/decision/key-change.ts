import { digestOf } from '../../evidence/chain/canonical-json.ts';
import { keyChangeCode } from '../../evidence/chain/continuation.ts';
import type { DecisionContent, Procedure } from '../../evidence/chain/record.ts';
import type { Signer } from '../../evidence/signature/signer.ts';

/** What the old key signs last: that the new one follows it. The row is the new public key. */
const keyChangeProcedure: Procedure = {
  code: keyChangeCode,
  name: 'The node signs its decisions with another key from here on',
  nameZh: '更换决定日志签名密钥',
  basis: null,
};

export const keyChange = (node: string, { suite, publicKey }: Signer, at: string): DecisionContent => ({
  who: { subject: `node ${node}`, role: 'NODE_OPERATOR', organisation: null, node },
  at,
  collection: 'keys',
  row: publicKey,
  seenVersion: null,
  version: 1,
  changed: [{ field: 'suite', before: null, after: JSON.stringify(suite) }],
  beforeHash: null,
  afterHash: digestOf({ suite, publicKey }),
  procedure: keyChangeProcedure,
  reason: null,
  statement: null,
  traceId: null,
});
