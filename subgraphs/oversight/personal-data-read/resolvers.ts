import type { QueryPersonalDataReadsArgs, Resolvers } from '../../../schema/generated/resolvers.ts';
import { among, atLeast } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { ifAsked, type Narrowing } from '../../kit/narrowing.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { personalDataReads } from '../../kit/read-log/collection.ts';
import { referenceTo } from '../../kit/reference.ts';
import { catalogEntries } from '../../provision/catalog/collection.ts';
import type { Filter } from '../../store/port.ts';

export const personalDataReadResolvers: Resolvers = {
  Query: {
    personalDataReads: (_root, selection, context) =>
      new Connection(context, personalDataReads, {
        order: selection.orderBy,
        filter: readFilter(context, selection),
        page: selection,
      }),
  },
  PersonalDataRead: {
    platform: ({ id }) => ({ id: ownerOf(id) }),
    entry: ({ entry }, _parameters, context) => (entry === null ? null : context.load(catalogEntries, entry)),
    who: ({ subject }) => subject,
    organisation: ({ organisation }) => referenceTo(organisation),
    readerPlatform: ({ callerNode }) => referenceTo(callerNode),
  },
};

type Selection = Narrowing & Pick<QueryPersonalDataReadsArgs, 'filter'>;

const readFilter = (context: NodeContext, { filter, ...narrowing }: Selection): Filter => [
  ...ifAsked(context, narrowing, 'at'),
  ...among('entry', filter?.entries),
  ...among('subject', filter?.who),
  ...among('organisation', filter?.organisations),
  ...among('callerNode', filter?.readerPlatforms),
  ...atLeast('at', filter?.since),
  ...(filter?.until == null ? [] : [{ field: 'at', below: filter.until }]),
];
