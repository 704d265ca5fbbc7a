import { useRef } from 'react';
import { DuplicatesChip } from '../capture/DuplicatesChip';
import { EntryBar } from '../capture/EntryBar';
import { ThemeStrip } from '../capture/ThemeStrip';
import { UnsortedChip } from '../capture/UnsortedChip';
import { FilterBar } from './FilterBar';
import { useFootTold } from './useFootTold';

/** Under the map: the line to type into, what the filter shows, and what waits to be looked at. */
export const DeskFoot = ({ onTable }: { onTable: (file: File) => void }) => {
  const line = useRef<HTMLInputElement>(null);
  const foot = useFootTold();
  return (
    <>
      <ThemeStrip onChosen={() => line.current?.focus()} />
      <div ref={foot} className="desk-foot">
        <EntryBar input={line} onTable={onTable} />
        <FilterBar />
        <DuplicatesChip />
        <UnsortedChip />
      </div>
    </>
  );
};
