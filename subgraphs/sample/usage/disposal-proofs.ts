import type { DisposalProofRow } from '../../consumption/disposal-proof/row.ts';
import { ownerOf } from '../../kit/global-id.ts';
import type { SharingRequestRow } from '../../provision/sharing-request/row.ts';
import { officialName } from '../official/official-name.ts';
import { createRandom } from '../random/random.ts';

/** The proofs that one platform keeps: of the requests, wherever they live, whose data its organisations have disposed of. */
export const sampleDisposalProofs = (
  platform: string,
  requests: readonly SharingRequestRow[],
): readonly DisposalProofRow[] =>
  requests.flatMap(({ id, requester, requesterNode, provider, disposal, updatedAt }) => {
    if (disposal === null || requesterNode !== platform || ownerOf(disposal.proof) !== platform) return [];
    const random = createRandom(`proof/${id}`);
    return [
      {
        id: disposal.proof,
        version: 1,
        request: id,
        organisation: requester,
        provider,
        disposedOn: disposal.on,
        method: disposal.method,
        witnesses: [officialName(random), officialName(random)],
        digest: null,
        createdAt: updatedAt,
        idempotencyKey: null,
        inputHash: null,
        pendingSince: null,
        sample: true,
      },
    ];
  });
