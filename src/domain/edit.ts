import type { Change } from './change';
import type { MapDocument } from './document';
import type { Id, IdSource } from './id';
import type { Refusal } from './refusal';
import type { Result } from './result';

/** Words for an edit, as a key of the message catalogue under `history.` and its values. */
export interface Label {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a command proposes: the change, its name in the history, and what to look at next. */
export interface Edit {
  readonly change: Change;
  readonly label: Label;
  readonly focus?: Id;
}

/** Pure: takes a document, proposes an edit or refuses with a reason; never throws. */
export type Command<Args> = (
  document: MapDocument,
  args: Args,
  ids: IdSource,
) => Result<Edit, Refusal>;
