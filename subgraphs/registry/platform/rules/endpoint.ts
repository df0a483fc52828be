import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { type FormField, malformed, missing } from '../../../kit/problem.ts';

const endpointForm: FormField = {
  field: 'endpoint',
  name: 'The endpoint',
  nameZh: '服务地址',
  rule: null,
  nextStep: "Give the address of the node's subgraph, for instance `http://127.0.0.1:4001/nodes/310000/graphql`.",
};

/** An endpoint is an http or https address without a user name or password in it, since it is shown to operators. */
export function checkEndpoint(endpoint: string): Problem[] {
  if (endpoint.trim() === '') return [missing(endpointForm)];
  return isEndpoint(endpoint)
    ? []
    : [malformed(endpointForm, `${endpoint} is no http or https address.`, `${endpoint}不是http或https地址。`)];
}

function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}
