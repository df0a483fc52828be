/** Every count of the graph that `recount.ts` can do again. */
export const countsQuery = `query ($platforms: [ID!], $tiers: [Tier!]) {
  catalogFacets(platforms: $platforms, tiers: $tiers) {
    totalCount updatedFrom updatedTo states { ...bucket } sharingClasses { ...bucket } sharingModes { ...bucket }
    updateFrequencies { ...bucket } formats { ...bucket } grades { ...bucket } themes { ...bucket } platforms { ...bucket }
  }
  catalogCoverage(platforms: $platforms, tiers: $tiers) {
    published inPreparation cells { key platform theme published inPreparation lastPublishedAt }
  }
  requestStatistics(platforms: $platforms, tiers: $tiers) {
    totalCount firstSubmittedAt lastSubmittedAt
    states { ...bucket } refusalReasons { ...bucket } platforms { ...bucket } requesterPlatforms { ...bucket }
  }
  backflowStatus(platforms: $platforms, tiers: $tiers) {
    deliveries late recordsExpected recordsDelivered
    cells { key sender receiver deliveries late verified recordsExpected recordsDelivered nextDueOn }
  }
}
fragment bucket on FacetBucket { value count }`;
