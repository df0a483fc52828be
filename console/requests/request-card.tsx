import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { ClockBadge } from '../clock/clock-badge.tsx';
import { useDirectory } from '../directory/directory-context.tsx';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import type { RequestCardFragment } from './requests.generated.ts';
import { requestWords } from './words.ts';

/** One request on the board. */
export function RequestCard({ request }: { request: RequestCardFragment }) {
  const words = useWords(requestWords);
  const language = useLanguage();
  const directory = useDirectory();
  const to = request.platform === null ? '' : directory.platformName(request.platform.code, language);
  return (
    <li className="request-card">
      <Link to={`/requests/${request.id}`}>{request.entry?.name ?? words.unnamed}</Link>
      <Text size="sm">
        {request.requester?.name ?? directory.platformName(request.requesterNode, language)} → {to}
      </Text>
      <Text size="sm" c="dimmed">
        {enumName('SharingRequestState', request.state, language)}
        {request.submittedAt === null ? '' : ` · ${request.submittedAt.slice(0, 10)}`}
      </Text>
      {request.clock !== null && <ClockBadge clock={request.clock} />}
    </li>
  );
}
