import { useState } from 'react';
import type { SheetFields } from '../../../domain/commands/measureSheet';
import { changeMeasure, type MeasureChange } from '../../../domain/commands/measures';
import type { IndicatorRow } from '../../../domain/measureRow';
import { useMap } from '../../map/mapContext';

/** A change that waits for a word: whether earlier values still compare, or out of what it is. */
export interface Waiting {
  readonly change: MeasureChange;
}

export interface MeasureEdit {
  readonly row: IndicatorRow;
  /** Changes the measure; asks first where its values may mean something else after it. */
  readonly set: (to: Omit<MeasureChange, 'id'>) => void;
  readonly waiting: Waiting | null;
  /** A change to a percent or a rate that does not say out of what. */
  readonly lacking: Waiting | null;
  /** What was missing, or null to leave all as it was. */
  readonly complete: (fields: SheetFields | null) => void;
  /** What somebody said: the change itself, or null to leave all as it was. */
  readonly answer: (said: Pick<MeasureChange, 'asNewVersion' | 'stillComparable'> | null) => void;
}

/** Edits of one measure's sheet. */
export const useMeasureEdit = (row: IndicatorRow): MeasureEdit => {
  const { run, map, services } = useMap();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [lacking, setLacking] = useState<Waiting | null>(null);
  const set = (to: Omit<MeasureChange, 'id'>): void => {
    const change = { ...to, id: row.id };
    const tried = changeMeasure(map.store.state.getState().document, change, services.ids);
    const why = tried.ok ? null : tried.error.reason;
    if (why === 'versionAsked') setWaiting({ change });
    else if (to.fields?.type && (why === 'denominatorMissing' || why === 'rateUnsaid'))
      setLacking({ change });
    else run(changeMeasure, change);
  };
  return {
    row,
    set,
    waiting,
    lacking,
    complete: (fields) => {
      setLacking(null);
      if (fields && lacking) {
        const { change } = lacking;
        set({ ...change, fields: { ...change.fields, ...fields } });
      }
    },
    answer: (said) => {
      if (said && waiting) run(changeMeasure, { ...waiting.change, ...said });
      setWaiting(null);
    },
  };
};
