import type { NoteChoice } from '../../interchange/plan/choices';
import type { NoteClash } from '../../interchange/plan/plan';
import type { Words } from '../../messages/words';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { useWords } from '../shell/services';
import type { Deciding } from './deciding';
import { useFileLines } from './fileLines';
import { Group } from './Group';

const ways = ['file', 'map', 'both'] as const;

const choicesFor = (may: readonly NoteChoice[], words: Words) =>
  may.map((id) => ({ id, label: words(`import.notes.${id}`) }));

/** What all notes have in common; null where they differ. */
const commonOf = (notes: readonly NoteClash[]): NoteChoice | null => {
  const [first, ...others] = notes.map(({ choice }) => choice);
  return others.every((one) => one === first) ? (first ?? null) : null;
};

const Text = ({ title, children }: { title: string; children: string }) => (
  <div className="import-twin">
    <p className="import-note">{title}</p>
    <p className="import-told" dir="auto">
      {children}
    </p>
  </div>
);

interface OneProps {
  note: NoteClash;
  onChoice: (choice: NoteChoice) => void;
}

const One = ({ note, onChoice }: OneProps) => {
  const words = useWords();
  const lines = useFileLines();
  return (
    <div className="import-pair">
      <div className="import-twins">
        <Text title={words('wizard.preview.onMap')}>{note.map}</Text>
        <Text title={words('wizard.preview.row', { line: lines.say(note.line) })}>{note.file}</Text>
      </div>
      <ChoiceGroup
        label={words('import.notes.of', { name: note.name })}
        choices={choicesFor(note.mayBoth ? ways : ['file', 'map'], words)}
        value={note.choice}
        onChange={onChoice}
      />
    </div>
  );
};

/** Notes that the map and the file have in different words, side by side, to choose from. */
export const NotesMet = ({ plan: { notes }, choices, onDecide }: Deciding) => {
  const words = useWords();
  const loses = notes.some(({ choice }) => choice === 'file');
  return (
    <Group title={words('import.notes.title')} items={notes} isOpen={loses} isLate={!loses}>
      {(shown) => (
        <div className="import-pairs">
          <p className="import-note">{words('import.notes.text')}</p>
          {notes.length > 1 && (
            <ChoiceGroup
              label={words('import.notes.all')}
              choices={choicesFor(ways, words)}
              value={commonOf(notes)}
              onChange={(allNotes) => onDecide({ allNotes, notes: {} })}
            />
          )}
          {shown.map((note) => (
            <One
              key={note.id}
              note={note}
              onChoice={(choice) => onDecide({ notes: { ...choices.notes, [note.id]: choice } })}
            />
          ))}
        </div>
      )}
    </Group>
  );
};
