import type { DisputeAuthority } from '../../../../schema/generated/resolvers.ts';
import type { Hierarchy } from '../../../policy/access/hierarchy.ts';
import { jurisdictionOf } from '../../../registry/platform/rules/jurisdiction.ts';

/**
 * Art 28: two of one level negotiate, then that level's authority mediates; across levels or regions it is the lowest authority
 * above both, at once. Platforms are named by code, and who stands above whom is told, never read from codes.
 */
export function routeDispute(
  complainantNode: string,
  respondentNode: string,
  hierarchy: Pick<Hierarchy, 'above'>,
): DisputeAuthority {
  const one = jurisdictionOf(complainantNode, hierarchy);
  const other = jurisdictionOf(respondentNode, hierarchy);
  const aboveOther = [other, ...hierarchy.above(other)];
  const authority = [one, ...hierarchy.above(one)].find((code) => aboveOther.includes(code));
  if (authority === undefined) throw new Error(`Nothing stands above both ${complainantNode} and ${respondentNode}`);
  if (one === other)
    return {
      authority,
      negotiatesFirst: true,
      reason: `${complainantNode} and ${respondentNode} are of one level: they negotiate first, then the authority of ${authority} mediates.`,
      reasonZh: `${complainantNode}与${respondentNode}属于同一层级：先行协商，协商不成的由${authority}的主管部门协调。`,
    };
  return {
    authority,
    negotiatesFirst: false,
    reason: `${complainantNode} and ${respondentNode} are of different levels or regions: the lowest authority above both is that of ${authority}.`,
    reasonZh: `${complainantNode}与${respondentNode}跨层级或者跨地域：由双方共同的上级${authority}的主管部门协调。`,
  };
}
