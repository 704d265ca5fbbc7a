import { removeActivity } from '../../domain/commands/activities';
import { disconnect } from '../../domain/commands/connect';
import { draftOf, type Step } from '../../domain/commands/manyEdits';
import { takeContact, takeOwner } from '../../domain/commands/people';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { tiesOf } from '../../domain/people';
import { removing } from '../map/removing';
import type { MapTools } from '../map/tools';
import type { SheetName } from './column';
import { step } from './columnTalk';

/** A person whom nothing names any more goes: so all that ties them to partners is taken away. */
const untying = (document: MapDocument, person: Id): readonly Step[] =>
  tiesOf(document)
    .filter((tie) => tie.person === person)
    .map(({ id, kind }) => step(kind === 'contact' ? takeContact : takeOwner, { id }));

const stepsFor = (
  name: Exclude<SheetName, 'partners'>,
  document: MapDocument,
  id: Id,
): readonly Step[] => {
  if (name === 'activities') return [step(removeActivity, { id })];
  return name === 'links' ? [step(disconnect, { id })] : untying(document, id);
};

/** Deletes rows at once, as one edit, and offers the way back. */
export const removeRows = (tools: MapTools, name: SheetName, rows: readonly Id[]): void => {
  if (name === 'partners') {
    removing(tools, rows);
    return;
  }
  const { document } = tools.map.store.state.getState();
  const draft = draftOf(document, tools.services.ids);
  const done = rows.flatMap((id) => {
    const edits = draft.take(stepsFor(name, document, id));
    return edits.ok ? edits.value : [];
  });
  const [first] = done;
  if (!first) return;
  const count = rows.length;
  tools.commit({
    change: draft.change(),
    label: done.length === 1 ? first.label : { key: 'history.list.remove', values: { count } },
  });
  tools.services.toasts.show({
    text: tools.words('list.deleted', { count }),
    action: { label: tools.words('action.undo'), run: () => tools.undo() },
  });
};
