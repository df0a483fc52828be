import { NativeSelect } from '@mantine/core';
import { useDirectory } from '../directory/directory-context.tsx';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import type { UrlState } from '../url/use-url-state.ts';
import { otherStates, stageNames } from './stages.ts';
import { requestWords } from './words.ts';

/** What board and list are narrowed by. */
export function RequestFilters({ url }: { url: UrlState }) {
  const words = useWords(requestWords);
  const language = useLanguage();
  const directory = useDirectory();
  const platforms = [
    { value: '', label: words.any },
    ...directory.platforms.map(({ code }) => ({ value: code, label: directory.platformName(code, language) })),
  ];
  const firstPage = { after: null, before: null };
  return (
    <div className="request-filters">
      <NativeSelect
        label={words.providerPlatform}
        value={url.text('platforms') ?? ''}
        onChange={(event) => url.change({ platforms: event.currentTarget.value, ...firstPage })}
        data={platforms}
      />
      <NativeSelect
        label={words.requesterPlatform}
        value={url.text('requesterPlatforms') ?? ''}
        onChange={(event) => url.change({ requesterPlatforms: event.currentTarget.value, ...firstPage })}
        data={platforms}
      />
      <NativeSelect
        label={words.overdue}
        value={url.text('overdue') ?? ''}
        onChange={(event) => url.change({ overdue: event.currentTarget.value, ...firstPage })}
        data={[
          { value: '', label: words.everyone },
          { value: 'true', label: words.onlyOverdue },
        ]}
      />
      <NativeSelect
        label={words.other}
        value={url.text('stage') ?? ''}
        onChange={(event) => url.change({ stage: event.currentTarget.value, ...firstPage })}
        data={[
          { value: '', label: words.any },
          ...stageNames.map((stage) => ({ value: stage, label: words.stages[stage] })),
          ...otherStates.map((state) => ({ value: state, label: enumName('SharingRequestState', state, language) })),
        ]}
      />
    </div>
  );
}
