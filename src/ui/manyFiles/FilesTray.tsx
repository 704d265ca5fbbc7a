import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { RowsAre } from '../import/importState';
import { useDocument, useMap } from '../map/mapContext';
import { createTray, type Tray } from './createTray';
import { partnersPurpose } from './partnersPurpose';
import { rowsProposed } from './rowsProposed';
import { TrayDialog } from './TrayDialog';
import { valuesPurpose } from './values/valuesPurpose';

export interface FilesTrayProps {
  /** More of them are put to those that are there. */
  files: readonly File[];
  /** All is in. */
  onClose: () => void;
  /** Nothing came in. */
  onCancel: () => void;
  /** What rows with numbers are taken for where that is open. */
  prefers?: RowsAre;
}

const useTray = (files: readonly File[]): Tray => {
  const tools = useMap();
  const [tray, setTray] = useState(() => createTray(tools));
  useEffect(() => {
    if (tray.isClosed()) setTray(createTray(tools));
    else tray.add(files);
  }, [tray, tools, files]);
  useEffect(() => () => tray.close(), [tray]);
  return tray;
};

/** The tray for many files: lists of partners, drawings and maps, or reports with values. */
export const FilesTray = ({ files, prefers = 'partners', ...ends }: FilesTrayProps) => {
  const tray = useTray(files);
  const state = useStore(tray.state);
  const document = useDocument();
  const rows = state.rows ?? rowsProposed(state.files, prefers);
  const props = { tray, state, document, ...ends };
  return rows === 'values' ? (
    <TrayDialog purpose={valuesPurpose} {...props} />
  ) : (
    <TrayDialog purpose={partnersPurpose} {...props} />
  );
};
