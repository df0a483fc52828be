import { basisName } from '../language/basis-name.ts';
import type { Language } from '../language/language.ts';
import type { CoverageMatrixQuery } from './coverage.generated.ts';
import type { Metric } from './metric.ts';

type Definitions = CoverageMatrixQuery['metricDefinitions'];

/** A metric in words, all of them the graph's own. */
export interface MetricWords {
  readonly name: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly exclusions: string | null;
  readonly basis: string | null;
}

const counted = { zh: '已发布条目数', en: 'Published entries' } as const;

/** What the graph says of a metric; its field's description where the registry does not answer. */
export function metricWords(
  metric: Metric,
  definitions: Definitions,
  described: Readonly<Record<string, string>>,
  language: Language,
): MetricWords {
  const definition = definitions?.find(({ field }) => field === metric.field);
  if (definition === undefined) {
    const name = metric.unit === 'count' ? counted[language] : metric.key;
    return { name, numerator: described[metric.field] ?? null, denominator: null, exclusions: null, basis: null };
  }
  const basis = basisName(definition.basis, language);
  return language === 'zh'
    ? {
        name: definition.nameZh,
        numerator: definition.numeratorZh,
        denominator: definition.denominatorZh,
        exclusions: definition.exclusionsZh,
        basis,
      }
    : {
        name: definition.name,
        numerator: definition.numerator,
        denominator: definition.denominator,
        exclusions: definition.exclusions,
        basis,
      };
}
