import { createHash } from 'node:crypto';
import type { AddGatewayKeyPayload } from '../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { gatewayKeys } from './collection.ts';

/** Keeps a statement for nodes to follow. Only one of a key that is trusted already is kept; saying it again changes nothing. */
export async function addGatewayKey(context: NodeContext, statement: string): Promise<AddGatewayKeyPayload> {
  if (!(await context.acceptsKeyStatement(statement))) return { problems: [untrusted] };
  const id = createHash('sha256').update(statement).digest('hex');
  await context.allRows(gatewayKeys).insert({ id, version: 1, statement });
  return { problems: [] };
}

const untrusted = {
  code: 'UNTRUSTED_SIGNATURE',
  field: 'statement',
  message: 'The statement is not signed by a gateway key that the registry trusts now, or it was not made now.',
  messageZh: '该声明未由登记处当前信任的网关密钥签署，或其时间不符。',
  rule: null,
  nextStep: 'Sign it with the key that the gateway uses, on a machine whose clock is right (npm run keys -- rotate).',
};
