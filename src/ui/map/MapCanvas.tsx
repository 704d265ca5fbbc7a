import { useEffect, useRef, useState } from 'react';
import { allThemes, partnersOf } from '../../domain/outline';
import { ConnectHint } from './ConnectHint';
import { EntryOnMap } from './EntryOnMap';
import { useMapMenu } from './MapMenu';
import { useDocument, useMap, useSession } from './mapContext';
import { mountPicture } from './mountPicture';
import { NameOnMap } from './NameOnMap';
import { useSpaceHeld } from './spaceHeld';

/** One sentence that says what the picture shows, for people who do not see it. */
const useSummary = (): string => {
  const { words } = useMap();
  const document = useDocument();
  return words('map.summary', {
    themes: words('map.themes', { count: allThemes(document).length }),
    partners: words('map.partners', { count: partnersOf(document).length }),
  });
};

/** The drawing surface of the map; the picture on it lives outside React. */
export const MapCanvas = () => {
  const tools = useMap();
  const surface = useRef<HTMLDivElement>(null);
  const connecting = useSession((session) => session.tool.is === 'connect');
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const space = useSpaceHeld();
  const { open, element } = useMapMenu();
  useEffect(
    () =>
      surface.current
        ? mountPicture(surface.current, tools, { openMenu: open, isHand: () => space.current })
        : undefined,
    [tools, open, space],
  );
  return (
    <div className="map-frame" ref={setFrame}>
      <div
        ref={surface}
        className="map-surface"
        data-testid="map"
        data-connecting={connecting || undefined}
        role="img"
        aria-label={useSummary()}
      />
      <ConnectHint />
      <NameOnMap frame={frame} />
      <EntryOnMap frame={frame} />
      {element}
    </div>
  );
};
