import { useMemo, useRef, useState } from 'react';
import { type CellState, sheetLimit } from '../../../domain/measureRow';
import { sameNameKey } from '../../../domain/name';
import { notesLimit } from '../../../domain/row';
import type { CellText, Planned } from '../../list/planBlock';
import { useMap } from '../../map/mapContext';
import { usePreferences } from '../../shell/services';
import { enterKeptOf } from './enterKept';
import { signsIn, valueSteps } from './planValues';
import { type Answers, meanings } from './signs';
import { takeWaits } from './waits';
import type { Writing } from './writing';

/** Signs that somebody is asked about before values are written. */
export interface SignAsking {
  readonly signs: readonly string[];
  /** The first cell of them. */
  readonly cell: Pick<CellText, 'id' | 'column'> | null;
  readonly answer: (said: Answers) => void;
  readonly leave: () => void;
}

/** How values are written from this screen, and the question that may come up before. */
export const useWriting = () => {
  const { words, services, map } = useMap();
  const { language } = usePreferences();
  const store = enterKeptOf(services, map.id);
  const answers = useRef<Answers>(new Map<string, CellState | null>());
  const [asking, setAsking] = useState<SignAsking | null>(null);
  const planned = useMemo((): Planned => {
    const yes = new Set([words('enterValues.yes'), 'yes', 'y', 'x', '✓'].map(sameNameKey));
    const no = sameNameKey(words('enterValues.no'));
    const writing: Writing = {
      reading: (document) => ({
        language,
        meaningOf: meanings(document, words, answers.current),
        answerOf: (text) => (yes.has(sameNameKey(text)) ? 1 : sameNameKey(text) === no ? 0 : null),
      }),
      kept: () => {
        const { source, note, ...rest } = store.getState();
        return { ...rest, source: source.slice(0, sheetLimit), note: note.slice(0, notesLimit) };
      },
      answers: () => answers.current,
      by: () => services.preferences.getState().enteredBy,
      now: () => services.clock.now(),
      wait: (changed, isAlone) => takeWaits({ map }, store, changed, isAlone),
    };
    const close = (): void => setAsking(null);
    return {
      steps: valueSteps(writing),
      hold: (plan, again) => {
        const signs = signsIn(plan, answers.current);
        if (signs.length === 0) {
          answers.current = new Map();
          return false;
        }
        const answer = (said: Answers): void => {
          close();
          answers.current = new Map([...answers.current, ...said]);
          again();
        };
        const cell = plan.refused.find(({ text }) => text.trim() === signs[0]) ?? null;
        setAsking({ signs, cell, answer, leave: close });
        return true;
      },
    };
  }, [words, language, services, store, map]);
  return { planned, asking, store };
};
