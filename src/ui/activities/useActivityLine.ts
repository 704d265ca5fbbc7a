import { useState } from 'react';
import type { ReadActivity } from '../../domain/activityLine/readActivity';
import type { ActivityRow } from '../../domain/activityRow';
import { addActivity } from '../../domain/commands/activities';
import type { ActivityPatch } from '../../domain/commands/activityFields';
import type { NodeRow } from '../../domain/row';
import { keptDrafts } from '../inspector/keptDrafts';
import { useDocument, useMap } from '../map/mapContext';
import { useFormat, usePreferences, useWords } from '../shell/services';
import { activityText } from './activityWords';
import { joinedPatch, patchFrom, readLineOn, wouldAdd } from './draftActivity';

/** A line while it is typed, and what is understood of it. */
export interface ActivityLine {
  readonly text: string;
  readonly read: ReadActivity | null;
  /** The activity it would become; null when it cannot be one. */
  readonly draft: ActivityRow | null;
  /** The same in words; empty for an empty line. */
  readonly understood: string;
  change(text: string): void;
  /** Adds it; true when that was done. */
  add(): boolean;
}

export interface LineOptions {
  /** Keeps what is typed until it is added. */
  readonly draftId: string;
  /** The circle it is typed at, which the line need not name. */
  readonly at: NodeRow | null;
  /** What was said beside the line; it wins. */
  readonly over?: ActivityPatch;
}

/** One line that becomes an activity. */
export const useActivityLine = ({ draftId, at, over = {} }: LineOptions): ActivityLine => {
  const tools = useMap();
  const document = useDocument();
  const words = useWords();
  const format = useFormat();
  const { language } = usePreferences();
  const drafts = keptDrafts(tools.map);
  const [text, setText] = useState(() => drafts.get(draftId) ?? '');
  const reader = { words, language, now: tools.services.clock.now() };
  const read = readLineOn(document, reader, text);
  const patch = joinedPatch(patchFrom(read, at), over);
  const draft = wouldAdd(document, patch);
  const understood = draft ? activityText({ words, format }, document, draft) : '';

  const change = (typed: string): void => {
    if (typed) drafts.set(draftId, typed);
    else drafts.delete(draftId);
    setText(typed);
  };
  const add = (): boolean => {
    if (!tools.run(addActivity, patch)) return false;
    tools.services.announcer.polite(words('activity.added', { what: understood }));
    change('');
    return true;
  };
  return { text, read, draft, understood, change, add };
};
