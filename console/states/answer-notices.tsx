import { Alert, Button, List } from '@mantine/core';
import { useDirectory } from '../directory/directory-context.tsx';
import { type Fault, faultText } from '../graph/fault.ts';
import { silentSources, sourcesIn } from '../graph/source.ts';
import type { Answer } from '../graph/use-graph.ts';
import { age } from '../language/date-time.ts';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { stateWords } from './words.ts';
import './notices.css';

const denials = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'MASKED']);
const shownAtMost = 5;

/**
 * What an answer lacks, above what it holds: who did not answer, whose answer is of an earlier time, what was denied.
 * Nothing while nothing is missing.
 */
export function AnswerNotices({ answer }: { answer: Answer<unknown> }) {
  const language = useLanguage();
  const words = useWords(stateWords);
  const directory = useDirectory();
  const silent = silentSources(sourcesIn(answer.data));
  const stale = silent.filter(({ status }) => status === 'STALE');
  const absent = silent.filter(({ status }) => status !== 'STALE');
  const told = new Set(silent.map(({ platform }) => platform));
  const faults = answer.faults.filter(({ node }) => node === null || !told.has(node));
  const comma = language === 'zh' ? '、' : ', ';
  const name = (code: string) => directory.platformName(code, language);
  const askAgain = (
    <Button variant="default" size="compact-sm" onClick={answer.again} loading={answer.asking}>
      {words.askAgain}
    </Button>
  );
  return (
    <>
      {absent.length > 0 && (
        <Alert
          className="notice-missing"
          color="orange"
          variant="light"
          title={words.missingTitle(absent.length)}
          data-missing={absent.map(({ platform }) => platform).join(' ')}
        >
          <p>
            {absent
              .map(({ platform, status }) => `${name(platform)} (${enumName('SourceStatus', status, language)})`)
              .join(comma)}{' '}
            {words.missingText} {askAgain}
          </p>
        </Alert>
      )}
      {stale.length > 0 && (
        <Alert
          className="notice-missing"
          color="orange"
          variant="light"
          title={words.staleTitle(stale.length)}
          data-missing={stale.map(({ platform }) => platform).join(' ')}
        >
          <p>
            {words.staleText}
            {stale
              .map(
                ({ platform, asOf }) => `${name(platform)}${asOf == null ? '' : ` ${age(asOf, new Date(), language)}`}`,
              )
              .join(comma)}
            {language === 'zh' ? '。' : '. '}
            {words.missingText} {askAgain}
          </p>
        </Alert>
      )}
      {faults.length > 0 && (
        <Faults
          faults={faults}
          failed={answer.phase === 'failed'}
          action={answer.phase === 'failed' ? askAgain : null}
        />
      )}
    </>
  );
}

function Faults({ faults, failed, action }: { faults: readonly Fault[]; failed: boolean; action: React.ReactNode }) {
  const language = useLanguage();
  const words = useWords(stateWords);
  const texts = [...new Set(faults.map((fault) => faultText(fault, language)))];
  const denied = faults.every(({ code }) => denials.has(code));
  return (
    <Alert
      className="notice-fault"
      color={denied ? 'gray' : 'orange'}
      variant="light"
      title={denied ? words.denied : failed ? words.refused : words.partial}
      role={failed ? 'alert' : 'status'}
    >
      <List size="sm">
        {texts.slice(0, shownAtMost).map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
        {texts.length > shownAtMost && <List.Item>{words.more(texts.length - shownAtMost)}</List.Item>}
      </List>
      {action}
    </Alert>
  );
}
