import type { Problem } from '../../../schema/generated/resolvers.ts';
import { type FormField, malformed } from '../../kit/problem.ts';
import type { Hierarchy } from '../../policy/access/hierarchy.ts';
import { jurisdictionOf } from '../../registry/platform/rules/jurisdiction.ts';

/** Only the authority of the region of whom it is about, or one above it, has a say. */
export function checkAuthority(
  authority: string,
  node: string,
  nodeForm: FormField,
  hierarchy: Pick<Hierarchy, 'above'>,
): Problem[] {
  if (!/^[a-z0-9-]{2,32}$/.test(node))
    return [malformed(nodeForm, `${node} is no code of a platform.`, `${node}不是平台代码。`)];
  const own = jurisdictionOf(node, hierarchy);
  if ([own, ...hierarchy.above(own)].includes(authority)) return [];
  return [
    {
      code: 'WRONG_AUTHORITY',
      field: 'authority',
      message: `${authority} has no say over ${node}: its authority is that of ${own}.`,
      messageZh: `${authority}对${node}没有管辖权，应由${own}的主管部门办理。`,
      rule: nodeForm.rule,
      nextStep: `File it with authority ${own}.`,
    },
  ];
}
