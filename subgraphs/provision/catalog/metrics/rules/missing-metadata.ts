import type { CatalogEntryRow, EntryContent, Vouchers } from '../../row.ts';

/** Of what Art 13 asks for, the fields that an entry leaves empty. Rows of older releases and imports may leave any of them out. */
export function missingMetadata(
  entry: Partial<EntryContent & Vouchers & Pick<CatalogEntryRow, 'provider'>>,
): readonly string[] {
  const { sharingClass, useConditions, notShared, personalInformation } = entry;
  const given: Readonly<Record<string, boolean>> = {
    code: isText(entry.code),
    name: isText(entry.name),
    abstract: isText(entry.abstract),
    provider: isText(entry.provider),
    items: (entry.items ?? []).length > 0,
    format: entry.format != null,
    updateFrequency: entry.updateFrequency != null,
    sharingClass: sharingClass != null,
    sharingMode: entry.sharingMode != null,
    grade: entry.grade != null,
    useConditions: sharingClass !== 'CONDITIONAL' || (isText(useConditions?.scope) && isText(useConditions?.purpose)),
    notShared: sharingClass !== 'NOT_SHARED' || isText(notShared?.reason),
    departmentHeadConsent: entry.departmentHeadConsent != null,
    secrecyAssessment: entry.secrecyAssessment != null,
    personalInformationAssessment: personalInformation !== true || entry.personalInformationAssessment != null,
  };
  return Object.keys(given).filter((field) => given[field] === false);
}

const isText = (value: string | null | undefined): boolean => value != null && value.trim() !== '';
