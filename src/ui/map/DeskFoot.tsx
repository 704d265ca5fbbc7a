import { UnsortedChip } from '../outline/UnsortedChip';
import { EntryBar } from './EntryBar';
import { FilterBar } from './FilterBar';

/** Under the map: the line to type into, what the filter shows, and what is not sorted yet. */
export const DeskFoot = ({ onUnsorted }: { onUnsorted: () => void }) => (
  <div className="desk-foot">
    <EntryBar />
    <FilterBar />
    <UnsortedChip onOpen={onUnsorted} />
  </div>
);
