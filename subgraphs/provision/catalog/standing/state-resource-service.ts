import type { Problem, StateResourceServiceInput } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { type FormField, malformed } from '../../../kit/problem.ts';
import { actOnEntry, type EntryOutcome } from '../life/act-on-entry.ts';
import { notAfter } from '../life/consent.ts';

/** States what a check of the service found (挂接), and when the data was last brought up to date. */
export const stateResourceService = (context: NodeContext, input: StateResourceServiceInput): Promise<EntryOutcome> =>
  actOnEntry(context, {
    action: 'stateResourceService',
    input,
    check: () => checkService(input, context.today),
    change: (row) => ({
      ...row,
      service: {
        endpointStated: input.endpointStated,
        working: input.working,
        checkedOn: input.checkedOn,
        dataUpdatedOn: input.dataUpdatedOn ?? row.service?.dataUpdatedOn ?? null,
      },
    }),
  });

const form = (field: string, name: string, nameZh: string): FormField => ({
  field,
  name,
  nameZh,
  rule: 'practice',
  nextStep: 'State what was found, and on which day.',
});

const checkService = (
  { checkedOn, dataUpdatedOn, endpointStated, working }: StateResourceServiceInput,
  today: string,
): Problem[] => [
  ...(working && !endpointStated
    ? [
        malformed(
          form('working', 'Whether it works', '是否可用'),
          'A service without a stated address cannot have been found to work.',
          '未登记服务地址的资源不能登记为可用。',
        ),
      ]
    : []),
  ...notAfter(form('checkedOn', 'The day of the check', '检查日期'), checkedOn, today),
  ...(dataUpdatedOn == null
    ? []
    : notAfter(form('dataUpdatedOn', 'The day of the update', '数据更新日期'), dataUpdatedOn, today)),
];
