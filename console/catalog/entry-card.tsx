import { Badge, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useDirectory } from '../directory/directory-context.tsx';
import { dateTime } from '../language/date-time.ts';
import { enumName } from '../language/enum-name.ts';
import { useLanguage } from '../language/use-words.ts';
import type { CatalogSearchQuery } from './catalog.generated.ts';
import { SharingClassBadge } from './sharing-class-badge.tsx';

type Entry = NonNullable<CatalogSearchQuery['catalogEntries']>['edges'][number]['node'];

/** One entry among the results. */
export function EntryCard({ entry }: { entry: Entry }) {
  const language = useLanguage();
  const directory = useDirectory();
  const facts = [
    entry.platform === null ? null : directory.platformName(entry.platform.code, language),
    entry.provider?.name ?? null,
    entry.theme?.name ?? null,
    entry.updateFrequency === null ? null : enumName('UpdateFrequency', entry.updateFrequency, language),
    entry.sharingMode === null ? null : enumName('SharingMode', entry.sharingMode, language),
    dateTime(entry.updatedAt, language).slice(0, 10),
  ].filter((fact) => fact !== null);
  return (
    <li className="entry-card">
      <Group gap="xs" justify="space-between" wrap="nowrap" align="start">
        <Link to={`/catalog/${entry.id}`} className="entry-name">
          {entry.name}
        </Link>
        <Group gap={4} wrap="nowrap">
          {entry.state !== 'PUBLISHED' && (
            <Badge variant="outline" color="gray.7">
              {enumName('CatalogEntryState', entry.state, language)}
            </Badge>
          )}
          {entry.sharingClass !== null && <SharingClassBadge sharingClass={entry.sharingClass} />}
        </Group>
      </Group>
      {entry.abstract !== null && (
        <Text size="sm" lineClamp={2}>
          {entry.abstract}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {facts.join(' · ')}
      </Text>
    </li>
  );
}
