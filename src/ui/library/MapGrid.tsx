import { useState } from 'react';
import type { MapSummary } from '../../store/ports';
import { useWords } from '../shell/services';
import { MapCard } from './MapCard';
import { RenameDialog } from './RenameDialog';
import type { LibraryActions } from './useLibraryActions';

export interface MapGridProps {
  maps: readonly MapSummary[];
  act: LibraryActions;
}

/** All maps as cards, last edited first. */
export const MapGrid = ({ maps, act }: MapGridProps) => {
  const words = useWords();
  const [renaming, setRenaming] = useState<MapSummary | null>(null);
  return (
    <section className="maps" aria-label={words('library.title')}>
      <ul className="cards">
        {maps.map((map) => (
          <MapCard
            key={map.id}
            map={map}
            act={{
              rename: () => setRenaming(map),
              duplicate: () => void act.duplicate(map),
              download: () => void act.download(map),
              remove: () => void act.remove(map),
            }}
          />
        ))}
      </ul>
      <RenameDialog
        title={renaming && (renaming.title || words('common.untitled'))}
        onClose={() => setRenaming(null)}
        onRename={(name) => {
          if (renaming) void act.rename(renaming, name);
          setRenaming(null);
        }}
      />
    </section>
  );
};
