import { useState } from 'react';
import { rowsOf } from '../../domain/document';
import { titleOf } from '../../domain/outline';
import { mapActions } from '../actions/mapActions';
import { ImportDialog } from '../import/ImportDialog';
import { useFileDrop } from '../import/useFileDrop';
import { Inspector } from '../inspector/Inspector';
import { Outline } from '../outline/Outline';
import { PrintSheet } from '../share/PrintSheet';
import { useReminder } from '../share/reminder';
import { usePageTitle } from '../shell/usePageTitle';
import { BlankMap } from './BlankMap';
import { DeskFoot } from './DeskFoot';
import { MapCanvas } from './MapCanvas';
import { MapHeader } from './MapHeader';
import { useDocument, useMap } from './mapContext';
import { Rail } from './Rail';
import { useDeskKeys } from './useDeskKeys';
import { useImporting } from './useImporting';
import { usePlaceAll } from './usePlaceAll';

/** A map with everything around it. */
export const MapDesk = () => {
  const tools = useMap();
  const document = useDocument();
  const isBlank = rowsOf(document, 'node').length === 0;
  const [outline, setOutline] = useState(false);
  const importing = useImporting();
  const drop = useFileDrop(importing.open);
  const onImport = () => importing.open();
  usePageTitle(titleOf(document));
  useReminder();
  usePlaceAll(tools);
  useDeskKeys(importing.open);
  return (
    <div className="desk" data-blank={isBlank || undefined} {...drop.props}>
      <MapHeader isBlank={isBlank} onImport={onImport} />
      <div className="desk-body">
        {!isBlank && <Rail isOutlineShown={outline} onOutline={() => setOutline(!outline)} />}
        <Outline isShown={outline && !isBlank} actions={mapActions} />
        <main className="desk-main" data-region="map">
          <MapCanvas />
          {isBlank ? (
            <BlankMap onImport={onImport} />
          ) : (
            <DeskFoot onUnsorted={() => setOutline(true)} />
          )}
        </main>
        <Inspector />
      </div>
      {drop.veil}
      <ImportDialog isOpen={importing.isOpen} file={importing.file} onClose={importing.close} />
      <PrintSheet />
    </div>
  );
};
