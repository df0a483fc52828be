/** What the tabs hold at first: one operation each, named for the tab, with a word on what to see in its answer. */
export const exampleQueries: readonly string[] = [
  `# 一页目录，三级平台，谁应答、用了多久
# Entries of three tiers, and who answered
query ThreeTiers {
  catalogEntries(
    first: 20
    search: "人口"
    orderBy: NAME_ASC
  ) {
    totalCount
    complete
    edges {
      node {
        id
        name
        sharingClass
        updateFrequency
        platform {
          name
          tier
        }
        provider {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    sources {
      platform
      status
      latencyMs
    }
  }
}
`,
  `# 从争议到申请、目录，再到所属平台的名称
# From a dispute to an entry and its platform
query DisputeToPlatform {
  disputes(first: 5) {
    totalCount
    complete
    edges {
      node {
        id
        subject
        state
        mediator {
          name
        }
        request {
          id
          state
          requesterPlatform {
            name
          }
          entry {
            id
            name
            platform {
              code
              name
              tier
            }
          }
        }
      }
    }
  }
}
`,
  `# 目录有多少条、是什么样的：各平台计数之和
# How many entries, and of what kind
query CatalogFacets {
  catalogFacets {
    totalCount
    totalIsLowerBound
    complete
    sharingClasses {
      value
      count
    }
    states {
      value
      count
    }
    platforms {
      value
      count
    }
  }
}
`,
  `# 谁发布了多少，按平台与主题
# Who has published how much, by theme
query Coverage {
  catalogCoverage(tiers: [PROVINCIAL]) {
    published
    inPreparation
    complete
    cells {
      platform
      theme
      published
      inPreparation
      lastPublishedAt
    }
  }
}
`,
  `# 数据回流：已回流多少，迟了多少
# What has come back to regions, and what is late
query BackflowStatus {
  backflowStatus {
    deliveries
    late
    recordsExpected
    recordsDelivered
    complete
    cells {
      sender
      receiver
      deliveries
      late
      verified
      nextDueOn
    }
  }
  backflowDeliveries(first: 10, filter: { late: true }, orderBy: DUE_ON_ASC) {
    totalCount
    edges {
      node {
        id
        state
        dueOn
        receiver {
          name
        }
        receipt {
          recordsReceived
          checksumMatches
        }
      }
    }
  }
}
`,
  `# 平台名单：1 + 32 + N。
# The platforms: 1 + 32 + N.
query Platforms {
  platforms(first: 200) {
    totalCount
    edges {
      node {
        code
        name
        nameEn
        tier
        state
        territory
        contracts
      }
    }
  }
}
`,
];

/** Name of the one operation in a query of ours; empty when it has none. */
export function operationNameOf(query: string): string {
  return /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? '';
}
