import { defaultFieldResolver, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Caller } from '../../kit/caller.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { codeFor, denial } from '../access/denial.ts';
import type { ActionRule } from '../rule.ts';
import { actionRules } from '../table/actions.ts';

/** Lets an action through only for those to whom the table gives it: all of Mutation, and what is named of Query. */
export function guardActions(schema: GraphQLSchema): void {
  for (const type of [schema.getMutationType(), schema.getQueryType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const action = `${type?.name}.${field.name}`;
      const rules = actionRules.filter((rule) => rule.action === action);
      if (rules.length === 0 && type !== schema.getMutationType()) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, parameters: Readonly<Record<string, unknown>>, context: NodeContext, info) => {
        if (!rules.some((rule) => holds(rule, parameters['input'], context)))
          throw refusal(action, rules, context.caller);
        return resolve(source, parameters, context, info);
      };
    }
  }
}

function holds({ roles, when }: ActionRule, input: unknown, { caller, node }: NodeContext): boolean {
  if (!roles.includes(caller.role)) return false;
  return when.every((condition) =>
    'platform' in condition
      ? caller.node === node.code
      : caller[condition.is] !== null && caller[condition.is] === textIn(input, condition.input),
  );
}

function textIn(input: unknown, name: string): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(input, name)?.value;
  return typeof value === 'string' ? value.trim() : undefined;
}

/** A rule of the caller's role is the one to tell of: what he lacks is the place, not the role. */
function refusal(action: string, rules: readonly ActionRule[], { role }: Caller): GraphQLError {
  const rule = rules.find(({ roles }) => roles.includes(role)) ?? rules[0];
  const name = action.slice(action.indexOf('.') + 1);
  return denial(
    codeFor(role),
    rule?.rule ?? action,
    {
      message: `${name} is not for you: ${rule === undefined ? 'nobody may do it here.' : rule.because}`,
      messageZh: `您（${role}）无权执行 ${name}。`,
    },
    rule?.ask ?? { nextStep: 'Nobody may do it here.', nextStepZh: '此处不对任何人开放。' },
  );
}
