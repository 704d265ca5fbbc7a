import { useEffect, useRef, useState } from 'react';
import { rowsOf } from '../../domain/document';
import { allThemes, partnersOf } from '../../domain/outline';
import { EntryOnMap } from '../capture/EntryOnMap';
import { MapSummary, summaryIds } from '../headline/MapSummary';
import { Legend } from '../legend/Legend';
import { ConnectHint } from './ConnectHint';
import { FrozenSign } from './FrozenSign';
import { useMapMenu } from './MapMenu';
import { useMap, useSession } from './mapContext';
import { mountPicture } from './mountPicture';
import { NameOnMap } from './NameOnMap';
import { NewEndOnMap } from './NewEndOnMap';
import { NoteOnMap } from './NoteOnMap';
import { useSpaceHeld } from './spaceHeld';
import { useClipboard } from './useClipboard';
import { useDocumentSoon } from './useDocumentSoon';

/** One sentence that says what the picture shows, for people who do not see it. */
const useSummary = (): string => {
  const { words } = useMap();
  const document = useDocumentSoon();
  const notes = rowsOf(document, 'note').length;
  const summary = words('map.summary', {
    themes: words('map.themes', { count: allThemes(document).length }),
    partners: words('map.partners', { count: partnersOf(document).length }),
  });
  if (notes === 0) return summary;
  const also = words('notes.summary', { notes: words('notes.count', { count: notes }) });
  return `${summary} ${also}`;
};

/** Follows the map by itself: one element for good is not rendered with the rest. */
const overMap = (
  <>
    <MapSummary />
    <Legend />
    <FrozenSign />
    <ConnectHint />
  </>
);

/** The drawing surface of the map; the picture on it lives outside React. */
export const MapCanvas = ({ onTable }: { onTable: (file: File) => void }) => {
  const tools = useMap();
  const surface = useRef<HTMLDivElement>(null);
  const tool = useSession((session) => session.tool.is);
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const space = useSpaceHeld(tools.map.session);
  useClipboard(onTable);
  const { open, element } = useMapMenu();
  useEffect(
    () =>
      surface.current
        ? mountPicture(surface.current, tools, {
            openMenu: open,
            isHand: space.isHeld,
            handMoved: space.spent,
          })
        : undefined,
    [tools, open, space],
  );
  return (
    <div className="map-frame" ref={setFrame}>
      <div
        ref={surface}
        className="map-surface"
        data-testid="map"
        data-connecting={tool === 'connect' || undefined}
        data-hand={tool === 'hand' || undefined}
        role="img"
        aria-label={useSummary()}
        aria-describedby={summaryIds.findings}
      />
      {overMap}
      <NameOnMap frame={frame} />
      <NewEndOnMap frame={frame} />
      <NoteOnMap frame={frame} />
      <EntryOnMap frame={frame} onTable={onTable} />
      {element}
    </div>
  );
};
