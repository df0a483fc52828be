import { Button, Code, CopyButton, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useDirectory } from '../directory/directory-context.tsx';
import type { Asked } from '../graph/asked.ts';
import { silentSources, sourcesIn } from '../graph/source.ts';
import { useSessionNow } from '../identity/session-context.tsx';
import { dateTime } from '../language/date-time.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { addressOfQuery } from '../workbench/address-of-query.ts';
import { csvOf, type Provenance } from './csv.ts';
import { type CommandIdentity, curlCommand } from './curl-command.ts';
import { download } from './download.ts';
import { queryDrawerWords } from './words.ts';

interface QueryDrawerProps {
  asked: Asked;
  opened: boolean;
  onClose: () => void;
}

/** The query behind a number: its text and variables, what its values mean, of when the answer is and who is missing; to be run, copied and taken along. */
export function QueryDrawer({ asked, opened, onClose }: QueryDrawerProps) {
  const words = useWords(queryDrawerWords);
  const language = useLanguage();
  const directory = useDirectory();
  const navigate = useNavigate();
  const session = useSessionNow();
  const { operation, variables, data, answeredAt } = asked;
  const missing = silentSources(sourcesIn(data));
  const provenance: Provenance = {
    operation: operation.name,
    variables,
    answeredAt: answeredAt?.toISOString() ?? '',
    missing: missing.map(
      ({ platform, status, asOf }) =>
        `${platform} ${directory.platformName(platform, language)} ${status}${asOf == null ? '' : ` ${asOf}`}`,
    ),
    definitions: operation.definitions,
  };
  const identity: CommandIdentity =
    session.phase === 'development' && session.token !== null
      ? { kind: 'persona', ...session.persona }
      : session.phase === 'production' && session.token !== null
        ? { kind: 'token' }
        : { kind: 'public' };
  const command = curlCommand(new URL('./', location.href).href, { text: operation.text, variables }, identity);
  const names = missing
    .map(({ platform }) => directory.platformName(platform, language))
    .join(language === 'zh' ? '、' : ', ');
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={words.title}
      closeButtonProps={{ 'aria-label': language === 'zh' ? '关闭' : 'Close' }}
    >
      <Stack gap="sm">
        <Text size="sm">{words.explanation}</Text>
        <Group gap="xs">
          <Button
            size="compact-md"
            onClick={() => {
              onClose();
              void navigate(addressOfQuery(operation.text, variables));
            }}
          >
            {words.run}
          </Button>
          <CopyButton value={command}>
            {({ copied, copy }) => (
              <Button size="compact-md" variant="default" onClick={copy}>
                {copied ? words.copied : words.copyCurl}
              </Button>
            )}
          </CopyButton>
          <Button
            size="compact-md"
            variant="default"
            disabled={data === null}
            onClick={() => download(`${operation.name}.csv`, 'text/csv', csvOf(data, provenance))}
          >
            {words.csv}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            disabled={data === null}
            onClick={() =>
              download(
                `${operation.name}.json`,
                'application/json',
                JSON.stringify({ ...provenance, query: operation.text, data }, null, 2),
              )
            }
          >
            {words.json}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {answeredAt === null ? words.notAnswered : words.answered(dateTime(answeredAt, language))}
          {language === 'zh' ? '。' : '. '}
          {missing.length > 0 ? words.missing(names) : words.noneMissing}
        </Text>
        <Title order={3} size="h5">
          {words.operation}
        </Title>
        <Code block tabIndex={0} className="query-text">
          {operation.text}
        </Code>
        <Title order={3} size="h5">
          {words.variables}
        </Title>
        <Code block tabIndex={0}>
          {JSON.stringify(variables, null, 2)}
        </Code>
        <Title order={3} size="h5">
          {words.definitions}
        </Title>
        <dl className="definitions" lang="en">
          {Object.entries(operation.definitions).map(([field, definition]) => (
            <div key={field}>
              <dt>
                <code>{field}</code>
              </dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </Stack>
    </Drawer>
  );
}
