import type { MapDocument } from '../../domain/document';
import type { Command, Edit, Label } from '../../domain/edit';
import type { Id } from '../../domain/id';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import type { Point } from '../../domain/row';
import type { MessageKey } from '../../messages/en';
import type { Words } from '../../messages/words';
import { choosing } from '../../store/sessionStore';
import type { Services } from '../shell/services';
import { wordsOf } from '../shell/words';
import type { OpenMap } from './openMap';
import { seenOn } from './seenOn';

/** What everything on the map screen works with: the open map, and a voice for what happened. */
export interface MapTools {
  readonly map: OpenMap;
  readonly services: Services;
  readonly words: Words;
  /** What the screen may show of the map: less than all of it while a room looks on. */
  seen(): MapDocument;
  /** Runs a command and says what was done, or why not; the id it made or changed, null when refused. */
  run<Args>(command: Command<Args>, args: Args, wish?: Point | null): Id | null;
  /** The same for an edit that is already worked out. */
  commit(edit: Edit): Id | null;
  /** What a command would do, or the reason why not; changes nothing. */
  say(refusal: Refusal): void;
  undo(): void;
  redo(): void;
  /** Chooses a circle or connection and brings it into view. */
  choose(id: Id | null): void;
}

/** Names an edit in words; keys of labels stand in the catalogue as they are. */
export const labelText = (words: Words, { key, values }: Label): string =>
  words(key as MessageKey, values);

export const refusalText = (words: Words, { reason, values }: Refusal): string =>
  words(`refusal.${reason}`, values);

/** Binds a map to the services of this window. */
export const createTools = (map: OpenMap, services: Services): MapTools => {
  const { announcer, toasts } = services;
  const words: Words = (key, values) =>
    wordsOf(services.preferences.getState().language)(key, values);

  const say = (refusal: Refusal): void => {
    toasts.show({ text: refusalText(words, refusal) });
  };
  const told = (result: Result<Edit, Refusal>): Id | null => {
    if (!result.ok) {
      if (result.error.reason !== 'nothingToDo') say(result.error);
      return null;
    }
    announcer.polite(words('said.done', { what: labelText(words, result.value.label) }));
    return result.value.focus ?? null;
  };
  const step = (way: 'undo' | 'redo'): void => {
    const result = map.store[way]();
    if (!result.ok) {
      say(result.error);
      return;
    }
    const what = labelText(words, result.value.label);
    announcer.polite(words(way === 'undo' ? 'said.undone' : 'said.redone', { what }));
    const names = result.value.skipped.join(', ');
    if (names) toasts.show({ text: words('said.skipped', { names }) });
  };

  return {
    map,
    services,
    words,
    seen: () => seenOn(words, map.store.state.getState(), map.session.getState()),
    say,
    run: (command, args, wish) => told(map.store.run(command, args, wish)),
    commit: (edit) => told(map.store.commit(edit)),
    undo: () => step('undo'),
    redo: () => step('redo'),
    choose: (id) => {
      map.session.setState(choosing(id));
      if (id) map.stage.picture()?.reveal(id);
    },
  };
};
