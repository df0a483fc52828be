import { Button } from '@mantine/core';
import { useRouteError } from 'react-router';
import { useWords } from '../language/use-words.ts';
import { pageWords } from './words.ts';

/** Where a page is not there, or did not arrive, for instance because the gateway went away: the way out. */
export function PageFailure() {
  const words = useWords(pageWords);
  const failed = useRouteError() !== undefined;
  return (
    <p className="page-notice" role="alert">
      {failed ? words.failed : words.notFound}{' '}
      <Button variant="default" size="compact-md" onClick={() => location.reload()}>
        {words.reload}
      </Button>
    </p>
  );
}
