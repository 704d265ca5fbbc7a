import { Eye, Move, Pencil, Trash2 } from 'lucide-react';
import { setNoteAudience } from '../../domain/commands/notes';
import { audiences, type NoteRow } from '../../domain/row';
import { keysShown } from '../actions/keys';
import { editNote, noteToMiddle, removingNotes } from '../map/noteDeeds';
import type { MapTools } from '../map/tools';
import type { MenuAction, MenuLine } from '../parts/menuItems';

const audienceLine = (tools: MapTools, { id, audience }: NoteRow): MenuAction => ({
  id: 'audience',
  label: tools.words('notes.audience'),
  icon: Eye,
  under: audiences.map((one) => ({
    id: one,
    label: tools.words(`notes.audiences.${one}`),
    isChosen: one === audience,
    onAction: () => {
      tools.run(setNoteAudience, { id, audience: one });
    },
  })),
});

/** The menu of a note, the same in the tree and on the map. */
export const noteLines = (tools: MapTools, note: NoteRow): readonly MenuLine[] => [
  {
    id: 'edit',
    label: tools.words('notes.edit'),
    icon: Pencil,
    keys: keysShown('f2'),
    onAction: () => editNote(tools, note),
  },
  audienceLine(tools, note),
  {
    id: 'toMiddle',
    label: tools.words('notes.toMiddle'),
    icon: Move,
    onAction: () => noteToMiddle(tools, note.id),
  },
  'line',
  {
    id: 'delete',
    label: tools.words('notes.delete'),
    icon: Trash2,
    keys: keysShown('delete'),
    onAction: () => removingNotes(tools, [note.id]),
  },
];
