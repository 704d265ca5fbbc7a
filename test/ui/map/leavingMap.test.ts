import { expect, it } from 'vitest';
import { createLayoutRunner, type LayoutEngine } from '../../../src/ui/map/layoutRunner';
import { openMap } from '../../../src/ui/map/openMap';
import { createStage } from '../../../src/ui/map/stage';
import { fakeServices } from '../../support/fakeServices';
import { rowPlacer } from '../../support/openStore';
import { sketchOf } from '../../support/sketch';

it('leaving a map stops its worker, also in the middle of a layout', async () => {
  const services = fakeServices();
  const document = sketchOf('Flex Friday\n# Mentors\nAcme Fab');
  services.shelf.put(document, services.clock.now());
  let stopped = 0;
  let halted = 0;
  const engine: LayoutEngine = {
    run: () => new Promise(() => undefined),
    halt: () => {
      halted += 1;
    },
    stop: () => {
      stopped += 1;
    },
  };
  const map = await openMap(document.map, {
    ...services,
    place: rowPlacer,
    layoutFor: (store) => createLayoutRunner(store, engine),
    stage: createStage(),
  });
  void map?.layout.arrange(false);
  expect(map?.layout.busy.getState().busy).toBe(true);
  await map?.close();
  expect(map?.layout.busy.getState().busy).toBe(false);
  expect([halted > 0, stopped]).toEqual([true, 1]);
});
