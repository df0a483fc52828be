import type { InputMaybe } from '../../../../schema/generated/resolvers.ts';
import type { CatalogEntryRow, SharingModeCode } from '../../catalog/row.ts';
import type { SharingRequestRow } from '../row.ts';
import type { Application } from '../rules/application.ts';

/** The parts of a request as a form sends them: what is not known is left out. */
interface Parts {
  readonly legalBasis?: InputMaybe<string> | undefined;
  readonly scenario?: InputMaybe<string> | undefined;
  readonly scope?: InputMaybe<string> | undefined;
  readonly sharingMode?: InputMaybe<SharingModeCode> | undefined;
  readonly usedUntil?: InputMaybe<string> | undefined;
  readonly items?: InputMaybe<readonly string[]> | undefined;
}

/** A draft: what is left out is empty, and the mode is the entry's. */
export const draftedApplication = (parts: Parts, entry: CatalogEntryRow | null): Application => ({
  legalBasis: parts.legalBasis ?? '',
  scenario: parts.scenario ?? '',
  scope: parts.scope ?? '',
  sharingMode: parts.sharingMode ?? entry?.sharingMode ?? 'OTHER',
  usedUntil: parts.usedUntil ?? null,
  items: parts.items ?? [],
});

/** A request with some of its parts replaced: what is left out stays. */
export const amendedApplication = (parts: Parts, request: SharingRequestRow): Application => ({
  legalBasis: parts.legalBasis ?? request.legalBasis,
  scenario: parts.scenario ?? request.scenario,
  scope: parts.scope ?? request.scope,
  sharingMode: parts.sharingMode ?? request.sharingMode,
  usedUntil: parts.usedUntil ?? request.usedUntil,
  items: parts.items ?? request.items,
});
