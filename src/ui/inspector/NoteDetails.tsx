import { Move, Trash2 } from 'lucide-react';
import { noteTextFrom, setNoteAudience, writeNote } from '../../domain/commands/notes';
import { audiences, type NoteRow } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { noteToMiddle, removingNotes } from '../map/noteDeeds';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { DraftField } from './DraftField';
import { useChecked } from './NodeFields';

/** A slip of paper: its words, and who sees it. */
export const NoteDetails = ({ note }: { note: NoteRow }) => {
  const tools = useMap();
  const { words } = tools;
  const checked = useChecked();
  const { id, audience } = note;
  return (
    <div className="note-fields">
      <DraftField
        id={`${id}/text`}
        label={words('notes.text')}
        value={note.text}
        rows={6}
        check={checked(noteTextFrom)}
        required
        onTake={(text) => tools.run(writeNote, { id, text })}
      />
      <Select
        label={words('notes.audience')}
        choices={audiences.map((one) => ({ id: one, label: words(`notes.audiences.${one}`) }))}
        value={audience}
        onChange={(one) => tools.run(setNoteAudience, { id, audience: one })}
      />
      <Button variant="quiet" icon={Move} onPress={() => noteToMiddle(tools, id)}>
        {words('notes.toMiddle')}
      </Button>
      <Button variant="quiet" icon={Trash2} onPress={() => removingNotes(tools, [id])}>
        {words('notes.delete')}
      </Button>
    </div>
  );
};
