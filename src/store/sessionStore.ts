import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../domain/id';
import type { Point, Status } from '../domain/row';

/** What a press or the next key does on the map. */
export type Tool =
  | { readonly is: 'select' }
  /** Pressing anywhere pans. */
  | { readonly is: 'hand' }
  | { readonly is: 'connect'; readonly from: Id | null };

/** Everything further than so many steps from a circle fades. */
export interface FocusOn {
  readonly id: Id;
  readonly steps: 1 | 2;
}

/** One group of partners, by what their colors say. */
export interface PickedGroup {
  /** What colors said when it was picked. */
  readonly by: string;
  readonly key: string;
}

/** A measure for a period: who reports it stands out. */
export interface PickedMeasure {
  readonly id: Id;
  readonly period: Id;
}

/** What the window about an activity shows: a new one, perhaps with a circle, or one that is there. */
export type ActivityDesk =
  | { readonly is: 'new'; readonly at: Id | null }
  | { readonly is: 'edit'; readonly id: Id };

/** The one text field that may be open on the map. */
export type Editing =
  | { readonly is: 'nothing' }
  | { readonly is: 'rename'; readonly id: Id }
  /** The name of a new partner at the end of a connection from a circle. */
  | { readonly is: 'newEnd'; readonly from: Id; readonly at: Point }
  /** The words of a note; without an id it becomes one, its middle `at`. */
  | { readonly is: 'note'; readonly id: Id | null; readonly at: Point }
  /** Fast entry: lines become circles; `theme` gets the next partner, `at` is where it was asked for. */
  | {
      readonly is: 'entry';
      readonly theme: Id | null;
      readonly at: Point | null;
      readonly asks: 'partner' | 'theme';
    };

/** What is looked at and done right now; of this window only, never saved, never undone. */
export interface SessionState {
  /** Circles, or one connection. */
  readonly selection: readonly Id[];
  /** Where the keyboard is in the tree and on the map. */
  readonly focus: Id | null;
  /** The theme the next partner goes to. */
  readonly theme: Id | null;
  readonly tool: Tool;
  readonly editing: Editing;
  /** What stands in the text line and is no circle yet. */
  readonly draft: string;
  /** Statuses shown at full strength; null shows all. */
  readonly shown: Status | null;
  readonly focusOn: FocusOn | null;
  /** Partners of one color stand out; of no use once colors say something else. */
  readonly group: PickedGroup | null;
  readonly measure: PickedMeasure | null;
  /** Shown to a room: nothing appears that is only mine. */
  readonly projector: boolean;
  /** The entry that the text line changes, instead of making a new one. */
  readonly amending: Id | null;
  /** A pointer or a key of place was used on the map: arrows may go by place. */
  readonly byPlace: boolean;
  /** Circles left by following a connection; the newest stands last. */
  readonly trail: readonly Id[];
  /** The tray of what is not sorted yet is open. */
  readonly tray: boolean;
  readonly activity: ActivityDesk | null;
}

export const initialSession: SessionState = {
  selection: [],
  focus: null,
  theme: null,
  tool: { is: 'select' },
  editing: { is: 'nothing' },
  draft: '',
  shown: null,
  focusOn: null,
  group: null,
  measure: null,
  projector: false,
  amending: null,
  byPlace: false,
  trail: [],
  tray: false,
  activity: null,
};

export type SessionStore = StoreApi<SessionState>;

export const createSessionStore = (): SessionStore =>
  createStore<SessionState>(() => initialSession);

/** The session with one circle or connection chosen, or none. */
export const choosing = (id: Id | null): Partial<SessionState> => ({
  selection: id ? [id] : [],
  ...(id && { focus: id }),
});

/** Adds to the choice what is not in it, takes out what is. */
export const toggling = (state: SessionState, id: Id): Partial<SessionState> => ({
  selection: state.selection.includes(id)
    ? state.selection.filter((one) => one !== id)
    : [...state.selection, id],
  focus: id,
});

type Keep = (id: Id | null) => Id | null;

/** Stays the same object while nothing of it went away: whoever waits for a change is left alone. */
const editingWithout = (editing: Editing, keep: Keep): Editing => {
  if (editing.is === 'rename') return keep(editing.id) ? editing : { is: 'nothing' };
  if (editing.is === 'newEnd') return keep(editing.from) ? editing : { is: 'nothing' };
  if (editing.is === 'note') return editing.id && !keep(editing.id) ? { is: 'nothing' } : editing;
  if (editing.is !== 'entry' || keep(editing.theme) === editing.theme) return editing;
  return { ...editing, theme: null };
};

const deskWithout = (desk: ActivityDesk | null, keep: Keep): ActivityDesk | null => {
  if (desk?.is === 'edit') return keep(desk.id) ? desk : null;
  return desk && keep(desk.at) === desk.at ? desk : desk && { ...desk, at: null };
};

const toolWithout = (tool: Tool, keep: Keep): Tool =>
  tool.is === 'connect' && keep(tool.from) !== tool.from ? { is: 'connect', from: null } : tool;

/** The session after rows went away: nothing points at what is gone. The same one when nothing did. */
export const without = (state: SessionState, isThere: (id: Id) => boolean): SessionState => {
  const keep: Keep = (id) => (id && isThere(id) ? id : null);
  const those = (ids: readonly Id[]): readonly Id[] =>
    ids.every(isThere) ? ids : ids.filter(isThere);
  const left: Partial<SessionState> = {
    selection: those(state.selection),
    focus: keep(state.focus),
    theme: keep(state.theme),
    tool: toolWithout(state.tool, keep),
    editing: editingWithout(state.editing, keep),
    focusOn: keep(state.focusOn?.id ?? null) ? state.focusOn : null,
    measure: keep(state.measure?.id ?? null) ? state.measure : null,
    amending: keep(state.amending),
    trail: those(state.trail),
    activity: deskWithout(state.activity, keep),
  };
  const parts = Object.keys(left) as (keyof SessionState)[];
  return parts.every((part) => left[part] === state[part]) ? state : { ...state, ...left };
};
