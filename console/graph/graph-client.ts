import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { identityHeaders, type Session } from '../identity/session.ts';

/**
 * A client for one identity: what one person was answered is never shown to the next. Its cache holds whole answers by operation and
 * variables, and drops those that a mutation concerns: rows have owners elsewhere, so nothing is put together here from parts.
 */
export const graphClient = (session: Session): Client =>
  new Client({
    url: './graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: () => ({ headers: identityHeaders(session) }),
  });
