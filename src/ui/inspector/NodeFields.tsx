import { useStore } from 'zustand';
import { renameNode, setNotes } from '../../domain/commands/describe';
import { nodeOf } from '../../domain/document';
import { nameFrom, notesFrom } from '../../domain/name';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import { lengthOf, type NodeRow, notesLimit } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { refusalText } from '../map/tools';
import { useFormat, useWords } from '../shell/services';
import { DraftField } from './DraftField';
import { Labeled } from './Labeled';
import { useMaySee } from './useMaySee';

/** From here on the count of a note is shown. */
const nearLimit = notesLimit * 0.9;

/** Turns what a rule says about a text into the words for its refusal. */
export const useChecked = (): ((
  rule: (text: string) => Result<unknown, Refusal>,
) => (text: string) => string | null) => {
  const words = useWords();
  return (rule) => (text) => {
    const result = rule(text);
    return result.ok ? null : refusalText(words, result.error);
  };
};

/** The name of a circle; one that others see in place of the real name is only read. */
export const NameOf = ({ node }: { node: NodeRow }) => {
  const tools = useMap();
  const checked = useChecked();
  const name = useStore(tools.map.store.state, (state) => nodeOf(state.document, node.id)?.name);
  if (name !== node.name)
    return (
      <Labeled label={tools.words('inspector.name')}>
        <bdi>{node.name}</bdi>
        <span className="field-hint">{tools.words('inspector.personName')}</span>
      </Labeled>
    );
  return (
    <DraftField
      id={`${node.id}/name`}
      label={tools.words('inspector.name')}
      value={node.name}
      check={checked(nameFrom)}
      required
      onTake={(name) => tools.run(renameNode, { id: node.id, name })}
    />
  );
};

/** The notes of a circle, with a count near the limit; not there for eyes they are not meant for. */
export const NotesOf = ({ node, hideLabel = false }: { node: NodeRow; hideLabel?: boolean }) => {
  const tools = useMap();
  const maySee = useMaySee('notes');
  const format = useFormat();
  const checked = useChecked();
  const count = (text: string): string | null =>
    lengthOf(text) < nearLimit
      ? null
      : tools.words('inspector.notesCount', {
          shown: format.number(lengthOf(text)),
          limit: format.number(notesLimit),
        });
  if (!maySee) return null;
  return (
    <DraftField
      id={`${node.id}/notes`}
      label={tools.words('inspector.notes')}
      hideLabel={hideLabel}
      value={node.notes ?? ''}
      rows={5}
      check={checked(notesFrom)}
      hint={count}
      onTake={(notes) => tools.run(setNotes, { id: node.id, notes })}
    />
  );
};
