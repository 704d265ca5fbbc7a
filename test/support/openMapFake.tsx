import type { ReactElement } from 'react';
import { createStore } from 'zustand/vanilla';
import type { MapDocument } from '../../src/domain/document';
import { nodeOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type { NodeRow } from '../../src/domain/row';
import { MapProvider } from '../../src/ui/map/mapContext';
import { openMap } from '../../src/ui/map/openMap';
import { createStage, type Picture } from '../../src/ui/map/stage';
import { createTools, type MapTools } from '../../src/ui/map/tools';
import { type FakeServices, fakeServices } from './fakeServices';
import { countingIds } from './ids';
import { named } from './maps';
import { rowPlacer } from './openStore';
import { type Shown, show } from './show';
import { sketchOf } from './sketch';

export interface FakeMap {
  readonly tools: MapTools;
  readonly services: FakeServices;
  /** What the picture was asked, in order: `reveal node_…`, `panBy 60 0`. */
  readonly asked: string[];
  document(): MapDocument;
  /** The circle of that name as it is now. */
  named(name: string): NodeRow;
  /** The circle of that id as it is now. */
  node(id: Id): NodeRow | null;
}

const fakePicture = (asked: string[]): Picture => ({
  fit: () => void asked.push('fit'),
  zoomBy: (factor) => void asked.push(`zoomBy ${factor}`),
  panBy: (dx, dy) => void asked.push(`panBy ${dx} ${dy}`),
  fitTo: (ids) => void asked.push(`fitTo ${ids.join(' ')}`),
  fullSize: () => void asked.push('fullSize'),
  revealAll: (ids) => void asked.push(`revealAll ${ids.join(' ')}`),
  reveal: (id) => void asked.push(`reveal ${id}`),
  onScreen: () => ({ x: 100, y: 100, r: 20 }),
  resized: () => void asked.push('resized'),
  screenOf: (point) => point,
  mapOf: (point) => point,
  roomForNote: () => [12, 34],
  zoom: () => 1,
  isPlain: () => false,
  namesLeftOut: () => 0,
  arcsTold: () => 'all',
});

/** A map opened from lines as `sketchOf` reads them, or from a document; its picture only takes notes. */
export const openMapFake = async (given: string | MapDocument): Promise<FakeMap> => {
  const services = fakeServices();
  const document = typeof given === 'string' ? sketchOf(given, countingIds()) : given;
  services.shelf.put(document, services.clock.now());
  const asked: string[] = [];
  const map = await openMap(document.map, {
    ...services,
    place: rowPlacer,
    layoutFor: (store) => ({
      busy: createStore(() => ({ busy: false })),
      arrange: async () => undefined,
      choose: async (make) => {
        const edit = make(store.state.getState().document);
        return edit.ok ? store.commit(edit.value) : edit;
      },
      stop: () => undefined,
    }),
    stage: createStage(),
  });
  if (!map) throw new Error('the map was not put on the shelf');
  map.stage.setPicture(fakePicture(asked));
  const now = (): MapDocument => map.store.state.getState().document;
  return {
    tools: createTools(map, services),
    services,
    asked,
    document: now,
    named: (name) => named(now(), name),
    node: (id) => nodeOf(now(), id),
  };
};

/** Shows a part of the map screen over an open map. */
export const showOn = (fake: FakeMap, part: ReactElement): Shown =>
  show(<MapProvider tools={fake.tools}>{part}</MapProvider>, fake.services);
