import type { KeepDisposalProofInput, Problem } from '../../../schema/generated/resolvers.ts';
import type { Procedure } from '../../evidence/chain/record.ts';
import { globalId } from '../../kit/global-id.ts';
import { createOnce } from '../../kit/life-cycle/create-once.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { textOrNull } from '../../kit/problem.ts';
import { disposalProofs } from './collection.ts';
import { checkProof } from './proof-form.ts';
import type { DisposalProofRow } from './row.ts';

const keeping: Procedure = {
  code: 'KEEP_DISPOSAL_PROOF',
  name: 'A proof is kept that shared data was disposed of',
  nameZh: '留存共享数据处置证明',
  basis: 'Art 27',
};

interface ProofPayload {
  readonly proof: DisposalProofRow | null;
  readonly problems: readonly Problem[];
}

/** Keeps a proof of disposal at the requester's own node, once for each idempotency key (Art 27). */
export async function keepDisposalProof(context: NodeContext, input: KeepDisposalProofInput): Promise<ProofPayload> {
  const { row, problems } = await createOnce(context, disposalProofs, {
    input,
    make: async () => {
      const faults = checkProof(input, context.today);
      return faults.length > 0 ? { problems: faults } : { row: newProof(context, input) };
    },
    procedure: keeping,
    reason: ({ method }) => method,
  });
  return { proof: row, problems };
}

const newProof = (context: NodeContext, input: KeepDisposalProofInput): DisposalProofRow => ({
  id: globalId('prf', context.node.code, context.newLocalId()),
  version: 1,
  request: input.request.trim(),
  organisation: input.organisation.trim(),
  provider: input.provider.trim(),
  disposedOn: input.disposedOn,
  method: input.method.trim(),
  witnesses: input.witnesses.map((name) => name.trim()),
  digest: textOrNull(input.digest),
  createdAt: context.now,
  idempotencyKey: null,
  inputHash: null,
  pendingSince: null,
  sample: false,
});
