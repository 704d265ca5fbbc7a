import type { Step } from '../../domain/commands/manyEdits';
import type { Command } from '../../domain/edit';
import { ok, type Result } from '../../domain/result';
import type { Language } from '../../messages/speak';
import type { Words } from '../../messages/words';
import type { Format } from '../shell/format';
import type { CellRefusal } from './column';

/** What columns need to speak: the words, dates and numbers of a language. */
export interface Talk {
  readonly words: Words;
  readonly format: Format;
  readonly language: Language;
}

export type Written = Result<readonly Step[], CellRefusal>;

/** A command with its arguments, to be run on whatever the map is by then. */
export const step =
  <Args>(command: Command<Args>, args: Args): Step =>
  (document, ids) =>
    command(document, args, ids);

/** One command writes the cell. */
export const written = <Args>(command: Command<Args>, args: Args): Written =>
  ok([step(command, args)]);
