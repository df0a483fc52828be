import { rolesFor } from '../../kit/life-cycle/life-cycle.ts';
import { requestLifeCycle } from '../../provision/sharing-request/life/request-life-cycle.ts';
import { stepMutations } from '../../provision/sharing-request/life/step-mutations.ts';
import type { ActionRule } from '../rule.ts';

/** Steps in the life of a request, for the roles of its table; whose request it is, each step decides for itself. */
export const requestStepRules: readonly ActionRule[] = Object.entries(stepMutations).map(([mutation, action]) => {
  const procedure = requestLifeCycle.steps.find((step) => step.action === action)?.procedure;
  return {
    rule: `request-${action.toLowerCase().replaceAll('_', '-')}`,
    action: `Mutation.${mutation}`,
    roles: rolesFor(requestLifeCycle, action),
    // A draft has no sides yet: it is made for the caller's own organisation.
    when:
      action === 'DRAFT'
        ? [
            { input: 'requester', is: 'organisation' },
            { input: 'requesterNode', is: 'node' },
          ]
        : [],
    basis: procedure?.basis ?? 'practice',
    because: `${procedure?.name ?? action}.`,
    ask: {
      nextStep: `Sign in as ${rolesFor(requestLifeCycle, action).join(' or ')} of the side that takes this step: docs/life-cycles/sharing-request.md.`,
      nextStepZh: '请以办理该步骤一方的相应角色登录，参见共享申请的办理流程。',
    },
  };
});
