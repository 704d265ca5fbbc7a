import { lengthOf, type NodeRow, notesLimit } from '../../domain/row';
import type { NoteChoice, PlanChoices } from './choices';
import { type Draft, withNote } from './draft';
import type { NoteClash } from './plan';

type Said = Pick<Draft, 'notes' | 'asides'>;

/** Where a row and a circle meet: what the row says, and what may be chosen. */
export interface NotesMet {
  readonly said: Said;
  readonly circle: NodeRow;
  readonly choices: PlanChoices;
}

const linesOf = (text: string): readonly string[] => text.split('\n');

const withoutLines = (text: string, lines: readonly string[]): string =>
  linesOf(text)
    .filter((line) => !lines.includes(line))
    .join('\n')
    .trim();

const has = (notes: string, note: string): boolean => withNote(notes, note) === notes;

const fits = (notes: string): boolean => lengthOf(notes) <= notesLimit;

/** Nothing is lost where the map has all that the file says, and more. */
const usual = (there: string, said: string): NoteChoice => (has(there, said) ? 'map' : 'file');

/**
 * A note that a row and a circle have in different words; null when they agree, or when one of
 * them says nothing. What else a row put below the notes is no difference.
 */
export const noteClash = ({ said, circle, choices }: NotesMet, line: number): NoteClash | null => {
  const { id, name, notes: there = '' } = circle;
  if (said.notes === '' || there.trim() === '') return null;
  if (withoutLines(there, said.asides) === withoutLines(said.notes, said.asides)) return null;
  const choice = choices.notes?.[id] ?? choices.allNotes ?? usual(there, said.notes);
  const both = withNote(there, said.notes);
  const mayBoth = both !== there && fits(both);
  const sides = { map: there, file: said.notes };
  return {
    id,
    line,
    name,
    ...sides,
    mayBoth,
    choice: choice === 'both' && !mayBoth ? 'map' : choice,
  };
};

/** The notes of a circle once a row has said what it says, in the way that was chosen. */
export const notesMet = (met: NotesMet): string => {
  const { said, circle } = met;
  const there = circle.notes ?? '';
  const clash = noteClash(met, 0);
  const ways: Readonly<Record<NoteChoice, string>> = {
    file: said.notes,
    map: there,
    both: withNote(there, said.notes),
  };
  const notes = clash ? ways[clash.choice] : there.trim() === '' ? said.notes : there;
  const whole = said.asides.reduce(withNote, notes);
  return fits(whole) ? whole : there;
};
