import type { CatalogEntryRow, EntryContent, Vouchers, WorkingRevision } from '../row.ts';

/** The text of an entry that is being worked on, and what is known of it: the first draft, or the revision under way. */
export interface WorkingCopy extends EntryContent, Vouchers {
  readonly stateReason: string | null;
}

export const contentOfEntry = (text: EntryContent): EntryContent => ({
  code: text.code,
  name: text.name,
  abstract: text.abstract,
  category: text.category,
  theme: text.theme,
  classification: text.classification,
  format: text.format,
  updateFrequency: text.updateFrequency,
  sharingClass: text.sharingClass,
  sharingMode: text.sharingMode,
  useConditions: text.useConditions,
  notShared: text.notShared,
  grade: text.grade,
  gradeLevel: text.gradeLevel,
  personalInformation: text.personalInformation,
  openAttribute: text.openAttribute,
  relatedCodes: text.relatedCodes,
  items: text.items,
});

const vouchersOf = ({
  departmentHeadConsent,
  secrecyAssessment,
  personalInformationAssessment,
}: Vouchers): Vouchers => ({
  departmentHeadConsent,
  secrecyAssessment,
  personalInformationAssessment,
});

/** Text and vouchers alone. */
export const textOf = (source: EntryContent & Vouchers): EntryContent & Vouchers => ({
  ...contentOfEntry(source),
  ...vouchersOf(source),
});

/** What is being worked on; where nothing is, what is published. */
export const workingCopyOf = (row: CatalogEntryRow): WorkingCopy => row.revision ?? row;

/** The row with another working copy; a revision moves to `state`, a first draft is moved by the life of the entry. */
export const withWorkingCopy = (
  row: CatalogEntryRow,
  copy: WorkingCopy,
  state: WorkingRevision['state'],
): CatalogEntryRow =>
  row.revision === null
    ? { ...row, ...textOf(copy), stateReason: copy.stateReason }
    : { ...row, revision: { ...row.revision, ...textOf(copy), stateReason: copy.stateReason, state } };

export const unvouched: Vouchers = {
  departmentHeadConsent: null,
  secrecyAssessment: null,
  personalInformationAssessment: null,
};
