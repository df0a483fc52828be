import * as z from 'zod/mini';

// Compiled parsers need eval, which the page's content security policy refuses.
z.config({ jitless: true });

const platform = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  tier: z.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DEPARTMENT']),
  state: z.string(),
  sample: z.boolean(),
});

const source = z.object({
  platform: z.string(),
  status: z.enum(['OK', 'STALE', 'TIMEOUT', 'UNREACHABLE', 'REFUSED', 'INVALID', 'SCHEMA_MISMATCH']),
  latencyMs: z.nullable(z.number()),
  asOf: z.nullable(z.string()),
  problem: z.nullable(z.string()),
  problemZh: z.nullable(z.string()),
});

const data = z.object({
  platforms: z.object({
    edges: z.array(z.object({ node: platform })),
    complete: z.boolean(),
  }),
  catalogFacets: z.object({
    totalCount: z.number(),
    complete: z.boolean(),
    sources: z.array(source),
  }),
});

const body = z.object({
  data: z.optional(z.nullable(data)),
  errors: z.optional(z.array(z.object({ message: z.string() }))),
});

/** A platform as the registry describes it. */
export type RegisteredPlatform = z.infer<typeof platform>;

/** What the status query found out. */
export type StatusAnswer = z.infer<typeof data>;

/** Reads the body of an answer to the status query; a detail in words when nothing in it can be used. */
export function readStatusAnswer(
  received: unknown,
): { ok: true; answer: StatusAnswer } | { ok: false; detail: string } {
  const parsed = body.safeParse(received);
  if (!parsed.success) return { ok: false, detail: z.prettifyError(parsed.error) };
  if (parsed.data.data) return { ok: true, answer: parsed.data.data };
  const messages = parsed.data.errors?.map((error) => error.message) ?? [];
  return { ok: false, detail: messages.join(' ') || 'data: null' };
}
