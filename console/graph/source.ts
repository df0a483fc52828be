/** How one platform's part of an answer came about, as every merged answer tells it. */
export interface SourceLike {
  readonly platform: string;
  readonly status: string;
  readonly asOf?: string | null;
  readonly problem?: string | null;
  readonly problemZh?: string | null;
}

/** The platforms that did not answer now: absent, or present with an earlier answer (STALE). */
export const silentSources = <Source extends SourceLike>(sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ status }) => status !== 'OK');

/** Every list of sources in an answer, wherever it stands: a page that asks two things of many platforms has two. */
export function sourcesIn(value: unknown): readonly SourceLike[] {
  const found = new Map<string, SourceLike>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) {
      for (const one of part) walk(one);
      return;
    }
    if (typeof part !== 'object' || part === null) return;
    for (const [name, child] of Object.entries(part)) {
      if (name !== 'sources' || !Array.isArray(child)) walk(child);
      else for (const one of child) note(one);
    }
  };
  const note = (one: unknown): void => {
    if (!isSource(one)) return;
    const known = found.get(one.platform);
    if (known === undefined || known.status === 'OK') found.set(one.platform, one);
  };
  walk(value);
  return [...found.values()];
}

const isSource = (one: unknown): one is SourceLike =>
  typeof one === 'object' &&
  one !== null &&
  'platform' in one &&
  typeof one.platform === 'string' &&
  'status' in one &&
  typeof one.status === 'string';
