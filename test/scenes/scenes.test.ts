import { describe, expect, it } from 'vitest';
import { dragTo } from '../../src/domain/commands/arrange';
import { circlesNear } from '../../src/domain/near';
import { partnersOf } from '../../src/domain/outline';
import { lookOf } from '../../src/rendering/look';
import { countingIds } from '../support/ids';
import { did, named } from '../support/maps';
import { pictured, sceneFor } from '../support/picture';
import { sketchOf } from '../support/sketch';

const b1 = `
  Flex Friday
  # Mentors
  Acme Fab
`;

const small = `
  Flex Friday
  # Mentors
  Acme Fab
  Northside Robotics ~warm
  # Tours
  Port Authority
  Delta Dental Lab ~wished
`;

const connected = `${small}
  Acme Fab -> Port Authority: funds
  Northside Robotics <-> Delta Dental Lab: shares resource
  Acme Fab -- Delta Dental Lab: plans with
  Acme Fab -> Delta Dental Lab
`;

const picture = (name: string) => `./${name}.svg`;

describe('pictures of small maps', () => {
  it('shows only the center of a map that has nothing else', async () => {
    const svg = pictured(sceneFor(sketchOf('Flex Friday')), 'Flex Friday');
    await expect(svg).toMatchFileSnapshot(picture('centerOnly'));
  });

  it('b1 draws 1 center, 1 theme, 1 partner and 2 spokes', async () => {
    const scene = sceneFor(sketchOf(b1));
    expect(scene.circles.map(({ type }) => type)).toEqual(['center', 'theme', 'partner']);
    expect(scene.lines.map(({ kind }) => kind)).toEqual(['spoke', 'spoke']);
    await expect(pictured(scene, 'Flex Friday')).toMatchFileSnapshot(picture('b1'));
  });

  it('b2 rings existing solid, warm dashed, wished dotted', async () => {
    const map = sketchOf('Flex Friday\n# Mentors\nIs here\nIs warm ~warm\nIs wished ~wished');
    await expect(pictured(sceneFor(map), 'Flex Friday')).toMatchFileSnapshot(picture('statuses'));
  });

  it('b2 fades what is outside the filter to a fifth', async () => {
    const map = sketchOf(connected);
    const others = partnersOf(map).filter(({ status }) => status !== 'existing');
    const fades = new Set(others.map(({ id }) => id));
    const scene = sceneFor(map, { faded: (id) => fades.has(id) });
    await expect(pictured(scene, 'Flex Friday')).toMatchFileSnapshot(picture('faded'));
  });

  it('tells connections by dash and points them with arrows', async () => {
    const svg = pictured(sceneFor(sketchOf(connected)), 'Flex Friday');
    await expect(svg).toMatchFileSnapshot(picture('connections'));
  });

  it('shows partners not sorted yet in gray, apart', async () => {
    const map = sketchOf(`${b1}---\nHarvest Bakery\nRotary Club`);
    await expect(pictured(sceneFor(map), 'Flex Friday')).toMatchFileSnapshot(picture('unsorted'));
  });

  it('breaks and shortens long names, keeping the whole name as a title', async () => {
    const long = 'Eastern Valley Regional Center for Career and Technical Education and Training';
    const map = sketchOf(`${long}\n# ${long}\n${long}\nDonaudampfschifffahrtsgesellschaft`);
    await expect(pictured(sceneFor(map), long)).toMatchFileSnapshot(picture('longNames'));
  });

  it('puts sub-themes beside their theme in its color', async () => {
    const map = sketchOf(
      'Creative industries\n# Design\n## Fashion\nStudio Nine\n## Games\n# Film',
    );
    await expect(pictured(sceneFor(map), 'Themes')).toMatchFileSnapshot(picture('subThemes'));
  });

  it('marks what is pinned', async () => {
    const ids = countingIds();
    const map = sketchOf(b1, ids);
    const { id } = named(map, 'Acme Fab');
    const pinned = did(map, dragTo, { id, positions: { [id]: [0, 0] as const } }, ids);
    await expect(pictured(sceneFor(pinned), 'Flex Friday')).toMatchFileSnapshot(picture('pinned'));
  });

  it('is drawn for dark rooms too', async () => {
    const svg = pictured(sceneFor(sketchOf(small)), 'Flex Friday', lookOf({ dark: true }));
    await expect(svg).toMatchFileSnapshot(picture('dark'));
  });

  it('drops tints and strengthens lines in high contrast', async () => {
    const look = lookOf({ highContrast: true });
    const svg = pictured(sceneFor(sketchOf(connected)), 'Flex Friday', look);
    await expect(svg).toMatchFileSnapshot(picture('highContrast'));
  });

  it('lays notes under circles, in words that break, with a corner turned over', async () => {
    const [first, second] = ['Ask Maria who runs the Saturday club.\n\nBefore May!', 'Two <more>'];
    const notes = [
      { id: 'note_1', kind: 'note', text: first, at: [-210, 40], audience: 'mine' },
      { id: 'note_2', kind: 'note', text: second, at: [60, -150], audience: 'partners' },
    ] as const;
    const scene = sceneFor(sketchOf(small), { notes });
    await expect(pictured(scene, 'Flex Friday')).toMatchFileSnapshot(picture('notes'));
  });

  it('fades everything too far from the circle in focus, lines to it and notes too', async () => {
    const map = sketchOf(connected);
    const near = circlesNear(map, named(map, 'Northside Robotics').id, 1);
    const notes = [
      { id: 'note_1', kind: 'note', text: 'Later', at: [0, 170], audience: 'mine' },
    ] as const;
    const scene = sceneFor(map, { faded: (id) => !near.has(id), notes });
    expect(scene.circles.filter(({ faded }) => !faded).map(({ name }) => name)).toEqual([
      'Mentors',
      'Northside Robotics',
      'Delta Dental Lab',
    ]);
    await expect(pictured(scene, 'Flex Friday')).toMatchFileSnapshot(picture('focus'));
  });
});
