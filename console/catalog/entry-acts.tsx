import { ActionsPanel } from '../acts/actions-panel.tsx';
import { useSessionNow } from '../identity/session-context.tsx';
import type { Entry } from './five-cans.ts';

/** What may be asked of an entry's owner by anybody whose role allows it: the graph says which, when it is sent. */
const asked = ['draftSharingRequest', 'submitSharingRequest', 'raiseCorrection'];

/** Apply for this, ask for a correction, and the steps of the entry's own life: a form for each. */
export function EntryActs({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const session = useSessionNow();
  const persona = session.phase === 'development' ? session.persona : { node: '', organisation: '' };
  const open = entry.sharingClass !== 'NOT_SHARED' && (entry.state === 'PUBLISHED' || entry.state === 'REVISING');
  const actions = [...asked.filter((act) => open || act === 'raiseCorrection'), ...entry.actions];
  return (
    <ActionsPanel
      type="CatalogEntryAct"
      actions={actions}
      mutations={Object.fromEntries(actions.map((act) => [act, act]))}
      given={{ entryId: entry.id, id: entry.id }}
      version={entry.version}
      options={{ items: entry.items.map(({ name }) => name) }}
      initial={{
        requester: persona.organisation,
        requesterNode: persona.node,
        organisation: persona.organisation,
        sharingMode: entry.sharingMode ?? '',
        items: [],
      }}
      onDone={onDone}
    />
  );
}
