import { useState } from 'react';
import { changeMeasure, type MeasureChange } from '../../../domain/commands/measures';
import type { IndicatorRow } from '../../../domain/measureRow';
import { useMap } from '../../map/mapContext';

/** A change that waits for a word: whether earlier values still compare. */
export interface Waiting {
  readonly change: MeasureChange;
}

export interface MeasureEdit {
  readonly row: IndicatorRow;
  /** Changes the measure; asks first where its values may mean something else after it. */
  readonly set: (to: Omit<MeasureChange, 'id'>) => void;
  readonly waiting: Waiting | null;
  /** What somebody said: the change itself, or null to leave all as it was. */
  readonly answer: (said: Pick<MeasureChange, 'asNewVersion' | 'stillComparable'> | null) => void;
}

/** Edits of one measure's sheet. */
export const useMeasureEdit = (row: IndicatorRow): MeasureEdit => {
  const { run, map, services } = useMap();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const set = (to: Omit<MeasureChange, 'id'>): void => {
    const change = { ...to, id: row.id };
    const tried = changeMeasure(map.store.state.getState().document, change, services.ids);
    if (!tried.ok && tried.error.reason === 'versionAsked') setWaiting({ change });
    else run(changeMeasure, change);
  };
  return {
    row,
    set,
    waiting,
    answer: (said) => {
      if (said && waiting) run(changeMeasure, { ...waiting.change, ...said });
      setWaiting(null);
    },
  };
};
