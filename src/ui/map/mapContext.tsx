import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { MapDocument } from '../../domain/document';
import type { SessionState } from '../../store/sessionStore';
import { seenOn } from './seenOn';
import type { MapTools } from './tools';

const Context = createContext<MapTools | null>(null);

/** Gives the open map to everything on its screens. */
export const MapProvider = (props: { tools: MapTools; children: ReactNode }) => (
  <Context.Provider value={props.tools}>{props.children}</Context.Provider>
);

/** The open map and what can be done with it. */
export const useMap = (): MapTools => {
  const tools = useContext(Context);
  if (!tools) throw new Error('useMap stands outside of MapProvider.');
  return tools;
};

/** What may be shown of the document, new on every change. */
export const useDocument = (): MapDocument => {
  const { map, words } = useMap();
  const document = useStore(map.store.state, (state) => state.document);
  const projector = useStore(map.session, (state) => state.projector);
  return seenOn(words, { document }, { projector });
};

/** What of the document goes out to others, on paper or in files: as partners may see it. */
export const useHandedOut = (): MapDocument => {
  const { map, words } = useMap();
  const document = useStore(map.store.state, (state) => state.document);
  return seenOn(words, { document }, { projector: true });
};

/** A part of what is looked at; renders anew when that part changes. */
export const useSession = <T,>(part: (session: SessionState) => T): T =>
  useStore(useMap().map.session, part);
