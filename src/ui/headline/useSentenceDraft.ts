import { useRef, useState } from 'react';
import { sentenceFrom, writeSentence } from '../../domain/commands/sentence';
import { oneLine } from '../../domain/name';
import { useMap } from '../map/mapContext';
import { refusalText } from '../map/tools';
import { useKeptOnLeaving } from '../parts/useKeptOnLeaving';

export interface SentenceDraftOptions {
  /** What stands in the field at first. */
  readonly value: string;
  /** What the map itself says; a text that says the same is none of one's own. */
  readonly computed: string;
  /** The field is done with; `byKey` when the keyboard has to go somewhere. */
  readonly onDone: (byKey: boolean) => void;
}

/** The sentence while it is typed. */
export interface SentenceDraft {
  readonly text: string;
  /** Why it cannot be kept; null when it can. */
  readonly error: string | null;
  change(text: string): void;
  /** Keeps the text when it can be kept. */
  finish(byKey: boolean): void;
  /** Leaves everything as it was. */
  drop(): void;
}

/** Taken when the field is left, is taken off the screen or the window closes: nothing typed is lost. */
export const useSentenceDraft = ({
  value,
  computed,
  onDone,
}: SentenceDraftOptions): SentenceDraft => {
  const tools = useMap();
  const [text, setText] = useState(value);
  const isDone = useRef(false);
  const taken = sentenceFrom(text);

  const keep = (): boolean => {
    if (isDone.current) return true;
    if (!taken.ok) return false;
    isDone.current = true;
    const isOwn = taken.value !== oneLine(computed);
    if (text !== value) tools.run(writeSentence, { text: isOwn ? taken.value : '' });
    return true;
  };
  useKeptOnLeaving(keep, isDone);

  return {
    text,
    error: taken.ok ? null : refusalText(tools.words, taken.error),
    change: setText,
    finish: (byKey) => {
      if (keep()) onDone(byKey);
    },
    drop: () => {
      isDone.current = true;
      onDone(true);
    },
  };
};
