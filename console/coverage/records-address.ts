import type { Metric } from './metric.ts';

/** Where the records behind a cell are: the catalog, narrowed to that platform, theme and state. */
export function recordsAddress(metric: Metric, platform: string, theme: string | null): string {
  const parameters = new URLSearchParams({
    platforms: platform,
    ...(theme === null ? {} : { themes: theme }),
    ...metric.records,
  });
  return `/catalog?${parameters}`;
}
