import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/rendering/sceneOf';
import { stageOf } from '../../src/rendering/stage';
import { growthBetween } from '../../src/rendering/viewGrowth';
import { chosen, laid } from '../support/layouts';
import { named } from '../support/maps';
import { sketchOf } from '../support/sketch';

const stage = (layout: 'force' | 'clusters') => {
  const map = sketchOf('P\n# A\nOne\nTwo\nThree');
  const done = laid(layout === 'force' ? map : chosen(map, layout));
  return { stage: stageOf(sceneOf(done.document, done.places)), theme: named(map, 'A').id };
};

describe('circles that get another size', () => {
  it('grow on their way, and have their own size in the end', () => {
    const [before, after] = [stage('force'), stage('clusters')];
    const at = after.stage.at.get(after.theme) ?? -1;
    const [small, large] = [before.stage.r[at] ?? 0, after.stage.r[at] ?? 0];
    const growth = growthBetween(before.stage, after.stage);
    expect([growth.ids, large > small]).toEqual([[after.theme], true]);
    growth.show(0);
    expect(after.stage.r[at]).toBe(small);
    growth.show(0.5);
    expect(after.stage.r[at]).toBeCloseTo((small + large) / 2);
    growth.show(1);
    expect(after.stage.r[at]).toBe(large);
    expect(growthBetween(after.stage, after.stage).ids).toEqual([]);
  });
});
