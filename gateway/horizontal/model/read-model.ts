import {
  buildASTSchema,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import type { CachePolicy } from '../cache/answer-cache.ts';
import type {
  CachePolicies,
  ContractModel,
  EntityRoute,
  FanoutRoute,
  HorizontalModel,
  RootRoute,
} from './horizontal-model.ts';
import { isMergeRuleName, type MergeRule } from './merge-rule.ts';
import { ModelError } from './model-error.ts';

/**
 * Reads our directives from a supergraph. A supergraph without them gives a model without contracts.
 * Throws a ModelError that lists every fault found, so that a bad supergraph is refused before it serves anything.
 */
export function readModel(supergraphSdl: string): HorizontalModel {
  const schema = buildASTSchema(parse(supergraphSdl, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  const faults: string[] = [];
  const graphNames = readGraphNames(schema);
  const contracts = new Map<string, ContractModel>();
  for (const [graph, name] of graphNames) {
    const unowned: string[] = [];
    const unrouted: string[] = [];
    const fanouts = new Map<string, FanoutRoute>();
    const entities = readEntities(schema, graph, name, { faults, unowned, fanouts });
    const roots = readRoots(schema, graph, faults, unrouted);
    if (entities.size > 0 || roots.size > 0)
      contracts.set(name, { name, graph, entities, roots, fanouts, unowned, unrouted });
  }
  const mergeRules = readMergeRules(schema, faults);
  if (faults.length > 0) throw new ModelError(faults);
  return { schema, contracts, cached: readCachePolicies(schema), mergeRules };
}

type Arguments = Readonly<Record<string, unknown>>;

const argumentsOf = (directive: ConstDirectiveNode): Arguments => {
  const values: Record<string, unknown> = Object.create(null);
  for (const argument of directive.arguments ?? []) values[argument.name.value] = valueFromASTUntyped(argument.value);
  return values;
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const applied = (
  element: { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined },
  name: string,
): readonly Arguments[] =>
  (element.astNode?.directives ?? []).filter((directive) => directive.name.value === name).map(argumentsOf);

/** The graphs of the supergraph: the enum value that `@join__…` directives use, and the subgraph's own name. */
function readGraphNames(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const graphs = schema.getType('join__Graph');
  const names = new Map<string, string>();
  if (!isEnumType(graphs)) return names;
  for (const value of graphs.getValues()) {
    const name = text(applied(value, 'join__graph')[0]?.['name']);
    if (name !== undefined) names.set(value.name, name);
  }
  return names;
}

function readEntities(
  schema: GraphQLSchema,
  graph: string,
  contract: string,
  found: { readonly faults: string[]; readonly unowned: string[]; readonly fanouts: Map<string, FanoutRoute> },
): ReadonlyMap<string, EntityRoute> {
  const { faults, unowned, fanouts } = found;
  const entities = new Map<string, EntityRoute>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const resolved = applied(type, 'join__type').some(
      (join) => join['graph'] === graph && join['key'] !== undefined && join['resolvable'] !== false,
    );
    if (!resolved) continue;
    const spread = readEntityFanouts(type, graph, faults);
    const central = applied(type, 'central').length > 0;
    const owners = applied(type, 'owned').filter(
      (owned) => owned['contract'] === undefined || owned['contract'] === contract,
    );
    const specific = owners.filter((owned) => owned['contract'] === contract);
    const by = text((specific[0] ?? owners[0])?.['by']);
    if (central && by !== undefined) faults.push(`${type.name}: both @central and @owned hold in contract ${contract}`);
    if (specific.length > 1 || (specific.length === 0 && owners.length > 1)) {
      faults.push(`${type.name}: more than one @owned holds in contract ${contract}`);
    }
    if (spread.size > 0) {
      if (by !== undefined || central)
        faults.push(`${type.name}: its fields are everywhere in contract ${contract}, so it has no owner there`);
      for (const [coordinate, route] of spread) fanouts.set(coordinate, route);
      entities.set(type.name, { kind: 'everywhere' });
    } else if (by !== undefined) {
      if (type.getFields()[by] === undefined) faults.push(`${type.name}: @owned(by: "${by}") names no field of it`);
      entities.set(type.name, { kind: 'owned', by });
    } else if (central) {
      entities.set(type.name, { kind: 'central' });
    } else unowned.push(type.name);
  }
  return entities;
}

/** The fan-outs among an entity's fields in one graph; with one of them, every field but the keys has to be one. */
function readEntityFanouts(type: GraphQLObjectType, graph: string, faults: string[]): ReadonlyMap<string, FanoutRoute> {
  const routes = new Map<string, FanoutRoute>();
  const others: string[] = [];
  const joins = applied(type, 'join__type').filter((join) => join['graph'] === graph);
  const keys = new Set(joins.flatMap((join) => (text(join['key']) ?? '').split(/[\s{}]+/)));
  for (const field of Object.values(type.getFields())) {
    const coordinate = `${type.name}.${field.name}`;
    const inGraph = applied(field, 'join__field').some((join) => join['graph'] === graph && join['external'] !== true);
    const route = inGraph ? rootRoutes(field, coordinate, faults).find((one) => one.kind === 'fanout') : undefined;
    if (route?.kind === 'fanout') routes.set(coordinate, route);
    else if (inGraph && !keys.has(field.name)) others.push(coordinate);
  }
  if (routes.size > 0) {
    for (const coordinate of others) faults.push(`${coordinate}: stands beside fields with @fanout, and has none`);
  }
  return routes;
}

function readRoots(
  schema: GraphQLSchema,
  graph: string,
  faults: string[],
  unrouted: string[],
): ReadonlyMap<string, RootRoute> {
  const roots = new Map<string, RootRoute>();
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    if (!type) continue;
    for (const field of Object.values(type.getFields())) {
      // A field without @join__field is in every graph that its type is in.
      const joins = applied(field, 'join__field').filter((join) => join['external'] !== true);
      const here = (joins.length === 0 ? applied(type, 'join__type') : joins).some((join) => join['graph'] === graph);
      if (!here) continue;
      const coordinate = `${type.name}.${field.name}`;
      const routes = rootRoutes(field, coordinate, faults);
      if (routes.length > 1)
        faults.push(`${coordinate}: only one of @fanout, @routed and @central may stand on a root field`);
      const route = routes[0];
      if (route === undefined) {
        if (!field.name.startsWith('_')) unrouted.push(coordinate);
        continue;
      }
      if (route.kind === 'fanout' && type === schema.getMutationType()) {
        faults.push(`${coordinate}: a mutation has one owner; @fanout is for queries`);
      }
      roots.set(coordinate, route);
    }
  }
  return roots;
}

function rootRoutes(field: GraphQLField<unknown, unknown>, coordinate: string, faults: string[]): RootRoute[] {
  const known = (name: string | undefined) => {
    if (name !== undefined && !field.args.some((argument) => argument.name === name)) {
      faults.push(`${coordinate}: a directive names the argument ${name}, which the field does not have`);
    }
    return name;
  };
  const routes: RootRoute[] = [];
  for (const fanout of applied(field, 'fanout')) {
    routes.push({
      kind: 'fanout',
      nodesArgument: known(text(fanout['nodes'])),
      groupsArgument: known(text(fanout['groups'])),
      pageSize: number(fanout['pageSize']),
      longestPage: number(fanout['longestPage']),
    });
  }
  for (const routed of applied(field, 'routed')) {
    const by = (text(routed['by']) ?? '').split('.');
    known(by[0]);
    routes.push({ kind: 'routed', by, opens: routed['opens'] === true });
  }
  if (applied(field, 'central').length > 0) routes.push({ kind: 'central' });
  return routes;
}

function readCachePolicies(schema: GraphQLSchema): CachePolicies {
  const policyOf = (element: Parameters<typeof applied>[0]): CachePolicy | undefined => {
    const [cached] = applied(element, 'cached');
    if (cached === undefined) return undefined;
    const milliseconds = (seconds: unknown) => (typeof seconds === 'number' ? 1000 * seconds : 0);
    const freshMs = milliseconds(cached['freshSeconds']);
    return { freshMs, staleMs: Math.max(freshMs, milliseconds(cached['staleSeconds'])) };
  };
  const entities = new Map<string, CachePolicy>();
  for (const type of Object.values(schema.getTypeMap())) {
    const policy = isObjectType(type) ? policyOf(type) : undefined;
    if (policy !== undefined) entities.set(type.name, policy);
  }
  const roots = new Map<string, CachePolicy>();
  const query = schema.getQueryType();
  for (const field of Object.values(query?.getFields() ?? {})) {
    const policy = policyOf(field);
    if (policy !== undefined) roots.set(`Query.${field.name}`, policy);
  }
  return { entities, roots };
}

function readMergeRules(schema: GraphQLSchema, faults: string[]): ReadonlyMap<string, MergeRule> {
  const rules = new Map<string, MergeRule>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const merges = applied(field, 'merge');
      const name = text(merges[0]?.['rule']);
      if (name === undefined) continue;
      const coordinate = `${type.name}.${field.name}`;
      if (merges.length > 1) faults.push(`${coordinate}: more than one @merge`);
      if (isMergeRuleName(name)) {
        const given = (argument: string) => text(merges[0]?.[argument]);
        rules.set(coordinate, {
          name,
          key: given('key'),
          by: given('by'),
          limit: given('limit'),
          of: given('of'),
          over: given('over'),
          at: number(merges[0]?.['at']),
        });
      } else faults.push(`${coordinate}: @merge(rule: "${name}") is no rule known here`);
    }
  }
  return rules;
}
