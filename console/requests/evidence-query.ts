/** The due-diligence record of one decision, as its platform's log holds it: `npm run evidence` checks the same offline. */
export const evidenceQuery = `# 这一步的尽职记录与存证
# What was decided, on what basis, by whom, and the proof that the log holds it
query DecisionEvidence($id: ID!) {
  decision(id: $id) {
    id
    at
    who
    role
    row
    version
    procedure
    procedureZh
    basis
    reason
    statement
    hash
    previousHash
    signature
    publicKey
  }
}
`;
