const dimensions = ['PLATFORM', 'THEME', 'PROVIDER'] as const;
export type Dimension = (typeof dimensions)[number];

/** Every way of telling metrics apart, under the name of its alias. */
export const waysToTellApart: ReadonlyMap<string, readonly Dimension[]> = new Map(
  Array.from({ length: 2 ** dimensions.length }, (_, bits) => {
    const by = dimensions.filter((_dimension, index) => (bits >> index) % 2 === 1);
    return [by.length === 0 ? 'all' : by.join('_').toLowerCase(), by];
  }),
);

/** All metrics of the catalog, told apart in every way. */
export const metricsQuery = `query ($platforms: [ID!], $tiers: [Tier!], $filter: CatalogMetricsFilter) {
  ${[...waysToTellApart].map(([alias, by]) => `${alias}: catalogMetrics(by: [${by.join(' ')}], filter: $filter, platforms: $platforms, tiers: $tiers) { cells { ...cell } lists { platform standing effectiveFrom } }`).join('\n  ')}
  catalogCoverage(platforms: $platforms, tiers: $tiers) {
    coverage { ...ratio } cells { key coverage { ...ratio } } lists { platform standing effectiveFrom }
  }
}
fragment cell on CatalogMetricsCell {
  key platform theme provider published coverage { ...ratio } shortfall
  unconditional { ...ratio } conditional { ...ratio } notShared { ...ratio } notSharedWithoutBasis { ...ratio }
  metadataComplete { ...ratio } machineReadable { ...ratio } mounted { ...ratio } updateStated { ...ratio } fresh { ...ratio }
  opened { ...ratio } ratings { count completeness { ...ratio } timeliness { ...ratio } accuracy { ...ratio } }
}
fragment ratio on Ratio { numerator denominator value }`;
