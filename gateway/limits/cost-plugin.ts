import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import type { RequestScope } from '../transport/request-scope.ts';
import { type Budgets, CallerBudgets } from './budget.ts';
import { excessError } from './document-limits.ts';
import { longestVariable } from './measure-document.ts';
import { type CostModel, compileCost, type OperationCost } from './operation-cost.ts';

export interface CostOptions {
  /** What is served now; undefined for an ordinary supergraph, of whose sizes nothing is known. */
  readonly model: () => CostModel | undefined;
  /** What one operation may cost, and how long a list among its variables may be. */
  readonly most: number;
  readonly listLength: number;
  readonly budgets: Budgets;
  readonly now: () => number;
}

/** Whose budget an operation is charged to: the caller's, and for the public that of the address it comes from. */
export interface Charged {
  readonly scope: RequestScope;
  readonly address: string;
}

interface Cost {
  readonly requested: number;
  readonly allowed: number;
  readonly remaining?: number;
}

/** Refuses operations that cost too much or whose caller has spent his minute, and tells in `extensions.cost` what one costs. */
export function costPlugin<Context extends Charged>(options: CostOptions): ApolloServerPlugin<Context> {
  const { budgets, now } = options;
  const callers = new CallerBudgets(now);
  const compiled = new WeakMap<
    DocumentNode,
    Map<string, { readonly model: CostModel; readonly cost: OperationCost }>
  >();

  const costOf = (document: DocumentNode, name: string, model: CostModel): OperationCost | undefined => {
    const ofDocument = compiled.get(document) ?? new Map();
    compiled.set(document, ofDocument);
    const known = ofDocument.get(name);
    if (known?.model === model) return known.cost;
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const operation = operations.find((one) => 'name' in one && (one.name?.value ?? '') === name);
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return undefined;
    const cost = compileCost(model, operation, fragmentsOf(document));
    ofDocument.set(name, { model, cost });
    return cost;
  };

  const charge = ({ scope, address }: Charged, requested: number): Cost => {
    const role = scope.asker?.role;
    const perMinute = (role === undefined ? undefined : budgets.roles.get(role)) ?? budgets.standard;
    const allowed = Math.min(options.most, perMinute ?? Number.POSITIVE_INFINITY);
    if (requested > allowed) throw tooLarge('cost', allowed, requested);
    if (perMinute === undefined || perMinute === Number.POSITIVE_INFINITY) return { requested, allowed };
    const outcome = callers.spend(scope.caller || address, requested, perMinute);
    if (!outcome.spent) throw exhausted(perMinute, outcome.retryAfterSeconds);
    return { requested, allowed, remaining: outcome.remaining };
  };

  return {
    async requestDidStart() {
      let cost: Cost | undefined;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          const model = options.model();
          if (model === undefined) return;
          const variables = request.variables ?? {};
          const longest = longestVariable(variables);
          if (longest > options.listLength) throw tooLarge('listLength', options.listLength, longest);
          const measure = costOf(document, operation?.name?.value ?? '', model);
          cost = charge(contextValue, Math.ceil(measure?.(variables) ?? 0));
        },
        async willSendResponse({ response }) {
          if (cost === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost };
        },
      };
    },
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

function tooLarge(limit: 'cost' | 'listLength', allowed: number, found: number): GraphQLError {
  const { message, extensions } = excessError({ limit, allowed, found });
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}

function exhausted(perMinute: number, retryAfterSeconds: number): GraphQLError {
  return new GraphQLError(
    `You have used up your budget of ${perMinute} per minute; enough of it will be there in ${retryAfterSeconds} s.`,
    {
      extensions: {
        code: 'BUDGET_EXHAUSTED',
        retryAfterSeconds,
        messageZh: `每分钟额度 ${perMinute} 已用完，请在 ${retryAfterSeconds} 秒后重试。`,
        nextStep: 'Ask again then, or ask for less at a time: `extensions.cost` of an answer says what it cost.',
        http: { status: 429, headers: new Map([['retry-after', String(retryAfterSeconds)]]) },
      },
    },
  );
}
