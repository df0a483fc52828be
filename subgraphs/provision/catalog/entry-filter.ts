import type { CatalogEntryFilter, CatalogEntryOrder, InputMaybe } from '../../../schema/generated/resolvers.ts';
import { among, atLeast, equals } from '../../kit/conditions.ts';
import { nextDay } from '../../kit/day.ts';
import { ifAsked, type Narrowing } from '../../kit/narrowing.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { Filter } from '../../store/port.ts';
import { searchCondition } from './search/search-groups.ts';

export interface EntrySelection extends Narrowing {
  readonly filter?: InputMaybe<CatalogEntryFilter> | undefined;
  readonly search?: InputMaybe<string> | undefined;
}

/** Without a search there is nothing to be relevant to: the newest come first, and their cursors are those of that order. */
export const orderOf = (orderBy: CatalogEntryOrder, search: InputMaybe<string> | undefined): CatalogEntryOrder =>
  orderBy === 'RELEVANCE' && searchCondition(search).length === 0 ? 'UPDATED_AT_DESC' : orderBy;

/** Which entries of this node are meant. */
export function entryFilter(context: NodeContext, selection: EntrySelection): Filter {
  const { filter, search } = selection;
  return [
    ...ifAsked(context, selection, 'state'),
    ...among('state', filter?.states),
    ...among('sharingClass', filter?.sharingClasses),
    ...among('sharingMode', filter?.sharingModes),
    ...among('updateFrequency', filter?.updateFrequencies),
    ...among('format', filter?.formats),
    ...among('grade', filter?.grades),
    ...among('category', filter?.categories),
    ...among('openAttribute', filter?.openAttributes),
    ...among('theme', filter?.themes),
    ...among('provider', filter?.providers),
    ...equals('personalInformation', filter?.personalInformation),
    ...atLeast('updatedAt', filter?.updatedSince),
    ...dueBy(context.today, filter?.overdue, filter?.dueUntil),
    ...searchCondition(search),
  ];
}

/** By the day on which what is open is due. */
const dueBy = (
  today: string,
  overdue: InputMaybe<boolean> | undefined,
  dueUntil: InputMaybe<string> | undefined,
): Filter => [
  ...(dueUntil == null ? [] : [{ field: 'dueOn', below: nextDay(dueUntil) }]),
  ...(overdue == null ? [] : [overdue ? { field: 'dueOn', below: today } : { field: 'dueOn', atLeast: today }]),
];
