import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** The editors box Chinese punctuation as easily confused with ASCII; here it is ordinary text. Renders nothing: it lives inside GraphiQL for its store. */
export function ChineseTextEffect() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const headerEditor = useGraphiQL((state) => state.headerEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  return null;
}
