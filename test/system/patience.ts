/** Time limits of a gateway under test: far beyond what an answer takes on a machine that is busy with other tests. */
export const patient = { SHUTONG_NODE_TIMEOUT_MS: '30000', SHUTONG_DEADLINE_MS: '60000' } as const;

/** A gateway that uses no earlier answers: what it says is what the nodes say now, and a loss shows. */
export const forgetful = { SHUTONG_CACHE_BYTES: '0' } as const;
