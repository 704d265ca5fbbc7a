import type { CellEntry } from '../../../domain/cellFault';
import { enterCells } from '../../../domain/commands/enterCells';
import { addMarkers } from '../../../domain/commands/markers';
import { composed } from '../../../domain/compose';
import type { MapDocument } from '../../../domain/document';
import type { Edit } from '../../../domain/edit';
import type { IdSource } from '../../../domain/id';
import { ownMeaning } from '../../../domain/markers';
import type { Answers } from './signs';
import type { Writing } from './writing';

/** What was answered of signs that are not on the map's list yet, as an edit. */
const learned = (whole: MapDocument, answers: Answers, ids: IdSource): Edit | null => {
  const markers = [...answers].flatMap(([text, means]) =>
    means && !ownMeaning(whole, text) ? [{ text, means }] : [],
  );
  const edit = markers.length > 0 ? addMarkers(whole, { markers }, ids) : null;
  return edit?.ok ? edit.value : null;
};

/** Edits of signs and of values are one: what was answered is remembered with what it was for. */
export const editOf = (
  whole: MapDocument,
  entries: readonly CellEntry[],
  writing: Writing,
  ids: IdSource,
): Edit | null => {
  const { source, note } = writing.kept();
  const signs = learned(whole, writing.answers(), ids);
  const said = { source, note, by: writing.by(), at: writing.now() };
  const edit = enterCells(whole, { cells: entries, ...said }, ids);
  if (!edit.ok) return signs;
  return signs ? { ...edit.value, change: composed(signs.change, edit.value.change) } : edit.value;
};
