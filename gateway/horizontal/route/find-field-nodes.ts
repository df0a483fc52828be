import type { AnsweringNode } from '../../directory/answering-node.ts';
import type { PlannedField } from '../compile/route-plan.ts';
import type { FetchTools } from '../data-source.ts';
import { draining, type Fault, noDirectory, unknownNode } from '../fault/fault.ts';
import { argumentValue, type Variables, valueAt } from './argument-value.ts';
import { asked, findSingle } from './find-node.ts';
import { gatheredNodes } from './gathered-nodes.ts';
import { selectNodes } from './select-nodes.ts';

/** A field with the nodes to ask for it, and what is known to be wrong before anybody is asked. */
export interface FieldNodes {
  readonly field: PlannedField;
  readonly nodes: readonly AnsweringNode[];
  readonly faults: readonly Fault[];
}

export function findFieldNodes(field: PlannedField, variables: Variables, tools: FetchTools): FieldNodes {
  const { route } = field;
  const { directory } = tools;
  if (route.kind !== 'fanout') {
    const key = route.kind === 'routed' ? valueAt(route.by, field.arguments, variables) : undefined;
    const found = findSingle(tools, route, key);
    const opens = route.kind === 'routed' && route.opens;
    if (opens && 'owner' in found && directory.find(found.owner)?.state === 'DRAINING') {
      return { field, nodes: [], faults: [draining(found.owner)] };
    }
    return 'fault' in found ? { field, nodes: [], faults: [found.fault] } : { field, nodes: [found.node], faults: [] };
  }
  if (!directory.known) return { field, nodes: [], faults: [noDirectory()] };
  const value = (name: string | undefined) =>
    name === undefined ? undefined : argumentValue(field.arguments.get(name), variables);
  const selected = selectNodes(tools, value(route.nodesArgument), value(route.groupsArgument));
  const found = selected.nodes.map((node) => asked(tools, node));
  return {
    field,
    nodes: gatheredNodes(found.flatMap((one) => ('node' in one ? [one.node] : []))),
    faults: [...selected.unknown.map(unknownNode), ...found.flatMap((one) => ('fault' in one ? [one.fault] : []))],
  };
}
