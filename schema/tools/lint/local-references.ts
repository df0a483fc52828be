import { getNamedType } from 'graphql';
import { applied } from './applied.ts';
import type { Located } from './contract.ts';
import { isConnection, isEdge, isResolvable, rowTypesOf } from './entity.ts';
import type { Rule } from './fault.ts';

/**
 * Design §1: the planner believes that what a contract's schema can resolve, any node of it can resolve for every row. So a
 * reference inside a contract has to be to a row of the same node, and the author has to say so: `@local`.
 */
export const localReferences: Rule = function* ({ name, schema, innerFields }) {
  for (const located of innerFields) {
    const { parent, field, coordinate } = located;
    const own = rowTypesOf(getNamedType(field.type), schema).filter(isResolvable);
    const local = applied(field, 'local').length > 0;
    if (own.length > 0 && !local && !isInsidePage(located) && applied(field, 'fanout').length === 0) {
      const target = own.map((type) => type.name).join(', ');
      yield {
        contract: name,
        coordinate,
        problem: `refers to rows of ${target}, which this contract resolves: the planner would take each of them from the node that answered for ${parent.name}.`,
        remedy: `If the row always lives on that node, add @local. If it may live elsewhere, make ${target} a stub here (@key(…, resolvable: false)), or move the field to another contract.`,
      };
    }
    if (own.length === 0 && local) {
      yield {
        contract: name,
        coordinate,
        problem: 'is @local, but refers to no row that this contract resolves.',
        remedy: 'Remove @local.',
      };
    }
  }
};

/** The field that returns the connection says it for its whole page. */
const isInsidePage = ({ parent, field }: Located): boolean =>
  (isConnection(parent) && field.name === 'edges') || (isEdge(parent) && field.name === 'node');
