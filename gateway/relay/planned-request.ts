import { z } from 'zod';
import { planKey } from '../horizontal/route/planned-body.ts';

/** A GraphQL over HTTP request, as far as a relay reads it. */
export const relayedRequest = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z
    .object({
      [planKey]: z
        .object({ contract: z.string(), nodes: z.array(z.string()).max(100_000), via: z.array(z.string()).max(100) })
        .optional(),
    })
    .nullish(),
});
