import { type DocumentNode, Kind } from 'graphql';
import type { ContractModel, HorizontalModel } from '../model/horizontal-model.ts';
import { compileEntities } from './compile-entities.ts';
import { FieldCompiler } from './field-compiler.ts';
import { pageVariableNames } from './page-variables.ts';
import type { RoutePlan } from './route-plan.ts';
import { selectedFields } from './selected-fields.ts';
import { type Fragments, SelectionRewriter } from './selection-rewriter.ts';
import { keptSubOperations, subOperation } from './sub-operation.ts';

/** Compiles one fetch that Apollo's planner made for a contract. Throws only on documents that no planner makes. */
export function compileFetch(model: HorizontalModel, contract: ContractModel, document: DocumentNode): RoutePlan {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('A fetch without an operation');
  const fragments: Fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const rewriter = new SelectionRewriter(model.schema, contract, fragments);
  const fields = new FieldCompiler(model, rewriter, fragments);
  const roots = selectedFields(operation.selectionSet, fragments);
  const [first] = roots;
  if (first !== undefined && first.field.name.value === '_entities') {
    return compileEntities(operation, first.field, { model, contract, rewriter, fields, fragments });
  }
  const type = operation.operation === 'mutation' ? model.schema.getMutationType() : model.schema.getQueryType();
  if (!type) throw new Error(`The supergraph has no ${operation.operation} type`);
  const compiled = roots.map((root) => {
    const route = contract.roots.get(`${type.name}.${root.field.name.value}`);
    if (route === undefined)
      throw new Error(`${type.name}.${root.field.name.value} has no route in contract ${contract.name}`);
    return fields.compile(type, root, route);
  });
  const pageVariables = pageVariableNames(operation);
  return {
    kind: operation.operation === 'mutation' ? 'mutation' : 'query',
    fields: compiled.map(({ planned }, index) => ({ field: planned, index })),
    pageVariables,
    subOperation: keptSubOperations((asked) =>
      subOperation(
        operation,
        asked.flatMap(({ index, portion }) => compiled[index]?.ask(portion, pageVariables(index)) ?? []),
      ),
    ),
  };
}
