/**
 * The query behind the status strip: every number there is in its answer.
 * `catalogFacets` is asked of every platform that provides data, so its sources say who answers and how fast.
 */
export const statusQuery = `# 平台状态的每个数字都出自这个查询
# Every number of the strip is in its answer
query PlatformStatus {
  platforms(first: 200) {
    edges {
      node {
        code
        name
        nameEn
        tier
        state
        sample
      }
    }
    complete
  }
  catalogFacets {
    totalCount
    complete
    sources {
      platform
      status
      latencyMs
      asOf
      problem
      problemZh
    }
  }
}
`;

/** A query about one platform, opened from its tile. `code` is a platform code, checked by the registry to be letters, digits and hyphens. */
export function platformQuery(code: string): string {
  return `# 一个平台：它是谁，目录里有什么
# One platform and what its catalog holds
query OnePlatform {
  platform(code: ${JSON.stringify(code)}) {
    code
    name
    nameEn
    tier
    state
    territory
    contracts
    sample
  }
  catalogFacets(platforms: [${JSON.stringify(code)}]) {
    totalCount
    states {
      value
      count
    }
    sharingClasses {
      value
      count
    }
    complete
    sources {
      platform
      status
      latencyMs
      asOf
      problem
      problemZh
    }
  }
}
`;
}
