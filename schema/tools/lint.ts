import { buildASTSchema, type DocumentNode, Kind } from 'graphql';
import { unionContracts } from '../../subgraphs/kit/union-contracts.ts';
import { policyFaults } from '../../subgraphs/policy/schema/check-policy.ts';
import { contractNames, readContract } from '../contracts.ts';
import { readForLint } from './lint/contract.ts';
import { crossingReferences } from './lint/crossing-references.ts';
import { descriptions } from './lint/descriptions.ts';
import { fanOuts } from './lint/fan-outs.ts';
import { describeFault, type Fault } from './lint/fault.ts';
import { growingLists } from './lint/growing-lists.ts';
import { localReferences } from './lint/local-references.ts';
import { mergeRules } from './lint/merge-rules.ts';
import { owners } from './lint/owners.ts';
import { rootRoutes } from './lint/root-routes.ts';

const rules = [
  localReferences,
  crossingReferences,
  rootRoutes,
  fanOuts,
  mergeRules,
  owners,
  growingLists,
  descriptions,
];

/** Every rule of ours that a set of contracts breaks. What several contracts share is reported once. */
export function lint(contracts: ReadonlyMap<string, DocumentNode>): readonly Fault[] {
  const all = [...contracts].map(([name, document]) => readForLint(name, document));
  const found = new Map<string, Fault>();
  for (const contract of all) {
    for (const fault of rules.flatMap((rule) => [...rule(contract, all)])) {
      const key = `${fault.coordinate} ${fault.problem}`;
      if (!found.has(key)) found.set(key, fault);
    }
  }
  return [...found.values()];
}

/** The faults of the contracts of this project, and where the policy table does not fit them, as lines for a terminal. */
export const lintContracts = (): readonly string[] => [
  ...lint(new Map(contractNames.map((name) => [name, readContract(name)]))).map(describeFault),
  ...policyFaults(graphOfNodes()).map((fault) => `policy: ${fault}`),
];

/** What a node that serves every contract answers. */
const graphOfNodes = () => {
  const { definitions } = unionContracts(contractNames.map(readContract));
  const own = definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: own }, { assumeValid: true, assumeValidSDL: true });
};
