import { type MapDocument, nodeOf } from '../../domain/document';
import type { Command, Edit, Label } from '../../domain/edit';
import type { Id } from '../../domain/id';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result, refuse } from '../../domain/result';
import type { Point } from '../../domain/row';
import type { MessageKey } from '../../messages/en';
import type { Words } from '../../messages/words';
import type { Step } from '../../store/documentStore';
import { choosing } from '../../store/sessionStore';
import type { Services } from '../shell/services';
import { soon } from '../shell/soon';
import { wordsOf } from '../shell/words';
import type { OpenMap } from './openMap';
import { namesForRoom, type Shown, saidToRoom, unseenNames } from './roomWords';
import { seenOn } from './seenOn';

/** What everything on the map screen works with: the open map, and a voice for what happened. */
export interface MapTools {
  readonly map: OpenMap;
  readonly services: Services;
  readonly words: Words;
  /** What the screen may show of the map: less than all of it while a room looks on. */
  seen(): MapDocument;
  /** An edit in words that the screen may show; `before` is what it showed before the edit. */
  what(label: Label, before?: MapDocument): string;
  /** Runs a command and says what was done, or why not; the id it made or changed, null when refused. */
  run<Args>(command: Command<Args>, args: Args, wish?: Point | null): Id | null;
  /** The same for an edit that is already worked out. */
  commit(edit: Edit): Id | null;
  /** The same in slices, for an edit of thousands of rows: the page stays awake meanwhile. */
  commitSoon(edit: Edit): Promise<Id | null>;
  /** What a command would do, or the reason why not; changes nothing. */
  say(refusal: Refusal): void;
  undo(): void;
  redo(): void;
  /** Chooses a circle or connection and brings it into view. */
  choose(id: Id | null): void;
}

export const refusalText = (words: Words, { reason, values }: Refusal): string =>
  words(`refusal.${reason}`, values);

/** True when an edit would rename somebody whose name the screen does not show. */
export const renamesUnseen = (whole: MapDocument, seen: MapDocument, { change }: Edit): boolean =>
  Object.entries(change.updated).some(([id, { to }]) => {
    const name = nodeOf(whole, id as Id)?.name;
    return 'name' in to && name !== undefined && nodeOf(seen, id as Id)?.name !== name;
  });

/** Binds a map to the services of this window. */
export const createTools = (map: OpenMap, services: Services): MapTools => {
  const { announcer, toasts } = services;
  const words: Words = (key, values) =>
    wordsOf(services.preferences.getState().language)(key, values);
  const isForRoom = (): boolean => map.session.getState().projector;
  const whole = (): MapDocument => map.store.state.getState().document;
  const seen = (): MapDocument => seenOn(words, map.store.state.getState(), map.session.getState());

  /** Names a room did not see before an edit stay unsaid after it. */
  let unseen: ReadonlySet<string> = new Set();
  const look = (): MapDocument => {
    const shown = seen();
    if (isForRoom()) unseen = unseenNames(whole(), shown);
    return shown;
  };
  const shownSince = (before: MapDocument): Shown => ({
    documents: [before, seen()],
    unseen: new Set([...unseen, ...unseenNames(whole(), seen())]),
  });
  const what: MapTools['what'] = (label, before = seen()) =>
    isForRoom()
      ? saidToRoom(words, label, shownSince(before), 'projector.change')
      : words(label.key as MessageKey, label.values);

  const say = (refusal: Refusal): void => {
    const { reason, values } = refusal;
    const label = { key: `refusal.${reason}`, ...(values && { values }) };
    const text = isForRoom()
      ? saidToRoom(words, label, shownSince(seen()), 'projector.refused')
      : refusalText(words, refusal);
    toasts.show({ text });
  };
  const told = (result: Result<Edit, Refusal>, before: MapDocument): Id | null => {
    if (!result.ok) {
      if (result.error.reason !== 'nothingToDo') say(result.error);
      return null;
    }
    announcer.polite(words('said.done', { what: what(result.value.label, before) }));
    return result.value.focus ?? null;
  };
  const guarded = (edit: Edit): Result<Edit, Refusal> =>
    isForRoom() && renamesUnseen(whole(), seen(), edit)
      ? refuse({ reason: 'shownUnderRole' })
      : ok(edit);
  const commit = (edit: Result<Edit, Refusal>, wish?: Point | null): Id | null => {
    const before = look();
    const may = edit.ok ? guarded(edit.value) : edit;
    return told(may.ok ? map.store.commit(may.value, wish) : may, before);
  };

  const commitSoon = async (edit: Edit): Promise<Id | null> => {
    const before = look();
    const may = guarded(edit);
    return told(may.ok ? await soon(map.store.commitSteps(may.value)) : may, before);
  };

  const saySkipped = ({ skipped }: Step, before: MapDocument): void => {
    const names = isForRoom() ? namesForRoom(skipped, shownSince(before)) : skipped.filter(Boolean);
    if (names.length > 0) toasts.show({ text: words('said.skipped', { names: names.join(', ') }) });
    else if (skipped.some(Boolean)) toasts.show({ text: words('projector.skipped') });
  };
  const step = (way: 'undo' | 'redo'): void => {
    const before = look();
    const result = map.store[way]();
    if (!result.ok) {
      say(result.error);
      return;
    }
    const done = what(result.value.label, before);
    announcer.polite(words(way === 'undo' ? 'said.undone' : 'said.redone', { what: done }));
    saySkipped(result.value, before);
  };

  return {
    map,
    services,
    words,
    seen,
    what,
    say,
    run: (command, args, wish) => commit(command(whole(), args, services.ids), wish),
    commit: (edit) => commit(ok(edit)),
    commitSoon,
    undo: () => step('undo'),
    redo: () => step('redo'),
    choose: (id) => {
      map.session.setState(choosing(id));
      if (id) map.stage.picture()?.reveal(id);
    },
  };
};
