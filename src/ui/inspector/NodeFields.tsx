import { renameNode, setNotes } from '../../domain/commands/describe';
import { nameFrom, notesFrom } from '../../domain/name';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import { lengthOf, type NodeRow, notesLimit } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { refusalText } from '../map/tools';
import { useFormat, useWords } from '../shell/services';
import { DraftField } from './DraftField';

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

/** The name of a circle. */
export const NameOf = ({ node }: { node: NodeRow }) => {
  const tools = useMap();
  const checked = useChecked();
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

/** The notes of a circle, with a count near the limit. */
export const NotesOf = ({ node }: { node: NodeRow }) => {
  const tools = useMap();
  const format = useFormat();
  const checked = useChecked();
  const count = (text: string): string | null =>
    lengthOf(text) < nearLimit
      ? null
      : tools.words('inspector.notesCount', {
          shown: format.number(lengthOf(text)),
          limit: format.number(notesLimit),
        });
  return (
    <DraftField
      id={`${node.id}/notes`}
      label={tools.words('inspector.notes')}
      value={node.notes ?? ''}
      rows={5}
      check={checked(notesFrom)}
      hint={count}
      onTake={(notes) => tools.run(setNotes, { id: node.id, notes })}
    />
  );
};
