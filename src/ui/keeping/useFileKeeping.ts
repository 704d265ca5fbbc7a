import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useMap } from '../map/mapContext';
import { fileKeeperOf } from './fileKeeper';
import type { HomeLook } from './updateHome';

/** Keeps the open map in its file for as long as it is on screen; how that stands. */
export const useFileKeeping = (): HomeLook => {
  const tools = useMap();
  const keeper = fileKeeperOf(tools);
  useEffect(() => keeper.follow(), [keeper]);
  return useStore(keeper.state);
};
