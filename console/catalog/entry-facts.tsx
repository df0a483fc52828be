import { useDirectory } from '../directory/directory-context.tsx';
import { dateTime } from '../language/date-time.ts';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { entryWords } from './entry-words.ts';
import type { Entry } from './five-cans.ts';

/** Every field of an entry that has a value. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const words = useWords(entryWords);
  const language = useLanguage();
  const directory = useDirectory();
  const named = (type: string, value: string | null) => (value === null ? null : enumName(type, value, language));
  const given = (consent: { by: string; on: string; conclusion?: string | null } | null) =>
    consent === null
      ? null
      : [consent.conclusion, words.by(consent.by, consent.on)].filter((part) => part != null).join(' — ');
  const yesNo = (value: boolean | null) => (value === null ? null : value ? words.yes : words.no);
  const { fields } = words;
  const facts: readonly (readonly [string, string | null])[] = [
    [fields.stateReason, entry.stateReason],
    [
      fields.platform,
      entry.platform === null
        ? null
        : (directory.platform(entry.platform.code)?.[language === 'zh' ? 'name' : 'nameEn'] ?? entry.platform.code),
    ],
    [fields.provider, entry.provider === null ? null : `${entry.provider.name ?? ''} ${entry.provider.code}`],
    [fields.code, entry.code],
    [fields.category, named('CatalogCategory', entry.category)],
    [fields.theme, entry.theme?.name ?? null],
    [fields.classification, entry.classification.length === 0 ? null : entry.classification.join(' › ')],
    [fields.format, named('DataFormat', entry.format)],
    [fields.updateFrequency, named('UpdateFrequency', entry.updateFrequency)],
    [fields.sharingMode, named('SharingMode', entry.sharingMode)],
    [fields.scope, entry.useConditions?.scope ?? null],
    [fields.purpose, entry.useConditions?.purpose ?? null],
    [fields.notSharedReason, entry.notShared?.reason ?? null],
    [
      fields.basis,
      entry.notShared === null
        ? null
        : [named('BasisRank', entry.notShared.basisRank), entry.notShared.basis]
            .filter((part) => part !== null)
            .join(' '),
    ],
    [
      fields.grade,
      entry.grade === null
        ? null
        : `${enumName('Grade', entry.grade, language)}${entry.gradeLevel === null ? '' : ` ${entry.gradeLevel}`}`,
    ],
    [fields.personal, yesNo(entry.personalInformation)],
    [fields.open, named('OpenAttribute', entry.openAttribute)],
    [
      fields.related,
      entry.relatedCodes === null || entry.relatedCodes.length === 0 ? null : entry.relatedCodes.join('; '),
    ],
    [fields.consent, given(entry.departmentHeadConsent)],
    [fields.secrecy, given(entry.secrecyAssessment)],
    [fields.personalAssessment, given(entry.personalInformationAssessment)],
    [fields.published, entry.publishedAt === null ? null : dateTime(entry.publishedAt, language)],
    [fields.updated, dateTime(entry.updatedAt, language)],
    [fields.version, String(entry.version)],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
