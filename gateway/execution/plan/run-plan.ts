import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import { asGraphqlError } from '../as-graphql-error.ts';
import { mergeInto } from './merge-into.ts';
import type { FetchStep, PlanStep, Variables } from './plan-step.ts';
import { pathsOf, placeBelow, type ResultPlace } from './result-place.ts';
import { subgraphError } from './subgraph-error.ts';

/** One execution of a plan. */
export interface PlanRun {
  /** What the subgraphs answered, put together as it comes in: more than the client asked for, and unchecked. */
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
  readonly variables: Variables | undefined;
  readonly context: object;
}

export async function runPlan(plan: PlanStep, run: PlanRun): Promise<void> {
  await runStep(plan, { path: [], value: run.data }, run);
}

async function runStep(step: PlanStep, place: ResultPlace, run: PlanRun): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const one of step.steps) await runStep(one, place, run);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((one) => runStep(one, place, run)));
      return;
    case 'place': {
      const below = placeBelow(place, step.path);
      if (below !== undefined) await runStep(step.step, below, run);
      return;
    }
    case 'condition': {
      const chosen = step.holds(run.variables) ? step.whenTrue : step.whenFalse;
      if (chosen !== undefined) await runStep(chosen, place, run);
      return;
    }
    case 'fetch':
      try {
        await runFetch(step, place, run);
      } catch (error) {
        run.errors.push(asGraphqlError(error));
      }
  }
}

async function runFetch(step: FetchStep, place: ResultPlace, run: PlanRun): Promise<void> {
  const objects = (Array.isArray(place.value) ? place.value : [place.value]).filter(isObject);
  if (objects.length === 0) return;
  const variables = variablesOf(step, run.variables);
  if (step.represent === undefined) {
    const data = await ask(step, variables, place, run);
    if (!isObject(data)) return;
    step.rewriteOutput?.(data);
    for (const object of objects) mergeInto(object, data);
    return;
  }
  const representations: JsonObject[] = [];
  const represented: JsonObject[] = [];
  for (const object of objects) {
    const representation = step.represent(object);
    if (!representation?.['__typename']) continue;
    step.rewriteInput?.(representation);
    representations.push(representation);
    represented.push(object);
  }
  if (representations.length === 0) return;
  if ('representations' in variables) throw new Error('Variables cannot contain key "representations"');
  variables['representations'] = representations;
  const data = await ask(step, variables, place, run);
  if (isObject(data)) takeEntities(step, data['_entities'], represented);
}

function takeEntities(step: FetchStep, entities: unknown, represented: readonly JsonObject[]): void {
  if (!Array.isArray(entities)) throw new Error('Expected "data._entities" in response to be an array');
  if (entities.length !== represented.length) {
    throw new Error(`Expected "data._entities" to contain ${represented.length} elements`);
  }
  for (const [index, object] of represented.entries()) {
    const entity: unknown = entities[index];
    if (!isObject(entity)) continue;
    if (!entity['__typename']) entity['__typename'] = object['__typename'];
    step.rewriteOutput?.(entity);
    mergeInto(object, entity);
  }
}

function variablesOf(step: FetchStep, given: Variables | undefined): Record<string, unknown> {
  const variables: Record<string, unknown> = Object.create(null);
  if (given === undefined) return variables;
  for (const name of step.variables) {
    if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
  }
  return variables;
}

async function ask(
  step: FetchStep,
  variables: Record<string, unknown>,
  place: ResultPlace,
  run: PlanRun,
): Promise<unknown> {
  const { query, operationName, document } = step;
  const response = await step.source.process({
    request: { query, operationName, variables },
    document,
    context: run.context,
  });
  if (response.errors !== undefined) passErrors(response.errors, step, place, run);
  return response.data;
}

function passErrors(errors: readonly GraphQLFormattedError[], step: FetchStep, place: ResultPlace, run: PlanRun): void {
  let paths: ReturnType<typeof pathsOf> | undefined;
  for (const error of errors) {
    const index = step.represent === undefined ? undefined : error.path?.[1];
    if (typeof index === 'number') {
      paths ??= pathsOf(place.path, run.data);
      const path = [...(paths[index] ?? []), ...(error.path?.slice(2) ?? [])];
      run.errors.push(subgraphError(error, step.service, path));
    } else {
      const path = error.path && [...place.path, ...error.path];
      run.errors.push(subgraphError(error, step.service, path));
    }
  }
}
