import { useCallback, useState } from 'react';
import { renameMap } from '../../domain/commands/describe';
import { titleOf } from '../../domain/outline';
import { NameField } from '../outline/NameField';
import { useMap } from './mapContext';
import { useOfDocument } from './useOfDocument';
import { useOffer } from './useOffer';

/** The name of the map; pressing it renames. */
export const MapTitle = () => {
  const tools = useMap();
  const name = useOfDocument(titleOf);
  const [renaming, setRenaming] = useState(false);
  useOffer(
    'renameMap',
    useCallback(() => setRenaming(true), []),
  );
  const title = name || tools.words('map.untitled');
  if (renaming)
    return (
      <NameField
        value={name}
        onCommit={(text) => {
          if (text !== name) tools.run(renameMap, { name: text });
          setRenaming(false);
        }}
        onCancel={() => setRenaming(false)}
      />
    );
  return (
    <h1 className="map-title">
      <button
        type="button"
        className="map-title-button"
        dir="auto"
        title={tools.words('map.rename')}
        onClick={() => setRenaming(true)}
      >
        {title}
      </button>
    </h1>
  );
};
