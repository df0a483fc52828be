import { byCode } from '../kit/entity-reference.ts';
import type { ServedContract } from '../kit/served-contract.ts';
import { holidayNotices } from './calendar/collection.ts';
import { calendarResolvers } from './calendar/resolvers.ts';
import { clockTablesResolvers } from './clock-tables/resolvers.ts';
import { codeResolvers } from './code-resolvers.ts';
import { deadlineRules } from './deadline/collection.ts';
import { deadlineRuleResolvers } from './deadline/resolvers.ts';
import { gatewayKeys } from './gateway-key/collection.ts';
import { gatewayKeyResolvers } from './gateway-key/resolvers.ts';
import { metricDefinitionResolvers } from './metric-definition/resolvers.ts';
import { organisations } from './organisation/collection.ts';
import { organisationResolvers } from './organisation/resolvers.ts';
import { platforms } from './platform/collection.ts';
import { platformResolvers } from './platform/resolvers.ts';
import { responsibilityLists } from './responsibility-list/collection.ts';
import { responsibilityListResolvers } from './responsibility-list/resolvers.ts';
import { sourceNamings } from './source-naming/collection.ts';
import { sourceNamingResolvers } from './source-naming/resolvers.ts';
import { themes } from './theme/collection.ts';
import { themeResolvers } from './theme/resolvers.ts';

/** The centre's own records. */
export const registry: ServedContract = {
  name: 'registry',
  collections: [
    platforms,
    organisations,
    themes,
    deadlineRules,
    holidayNotices,
    responsibilityLists,
    sourceNamings,
    gatewayKeys,
  ],
  resolvers: [
    codeResolvers,
    platformResolvers,
    organisationResolvers,
    themeResolvers,
    deadlineRuleResolvers,
    calendarResolvers,
    clockTablesResolvers,
    responsibilityListResolvers,
    sourceNamingResolvers,
    metricDefinitionResolvers,
    gatewayKeyResolvers,
  ],
  entities: { Platform: byCode(platforms), Organisation: byCode(organisations), Theme: byCode(themes) },
  completed: [
    { type: 'Platform', collection: platforms },
    { type: 'Organisation', collection: organisations },
    { type: 'Theme', collection: themes },
  ],
};
