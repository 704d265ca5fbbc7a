import { startTransition, useEffect, useState } from 'react';
import type { Id } from '../../domain/id';
import { type Services, useServices } from '../shell/services';
import { engineFor, placer } from './engine';
import { createLayoutRunner } from './layoutRunner';
import { openMap } from './openMap';
import { createStage } from './stage';
import { createTools, type MapTools } from './tools';

export type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'missing' }
  | { readonly is: 'failed'; readonly error: Error }
  | { readonly is: 'open'; readonly tools: MapTools };

const open = async (id: Id, services: Services): Promise<MapTools | null> => {
  const stage = createStage();
  const ahead = services.handover.layouts.take(id);
  const map = await openMap(id, {
    ...services,
    place: placer,
    stage,
    layoutFor: (store) => createLayoutRunner(store, engineFor(ahead)),
  });
  map?.session.setState({ projector: services.room.getState().isShown });
  return map && createTools(map, services);
};

/** Opens a map for as long as it is on screen. */
export const useOpenMap = (id: Id): Opening => {
  const services = useServices();
  const [opening, setOpening] = useState<Opening>({ is: 'opening' });
  useEffect(() => {
    let wanted = true;
    let tools: MapTools | null = null;
    setOpening({ is: 'opening' });
    const done = (found: MapTools | null): void => {
      tools = found;
      if (!wanted) void found?.map.close();
      // The desk is built bit by bit, so that the page answers meanwhile.
      else
        startTransition(() => setOpening(found ? { is: 'open', tools: found } : { is: 'missing' }));
    };
    open(id, services).then(done, (error: Error) => setOpening({ is: 'failed', error }));
    return () => {
      wanted = false;
      // What was done on this map is no news on the next one.
      services.announcer.hush();
      void tools?.map.close();
    };
  }, [id, services]);
  return opening;
};
