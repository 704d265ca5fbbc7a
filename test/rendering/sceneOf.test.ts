import { describe, expect, it } from 'vitest';
import { dragTo } from '../../src/domain/commands/arrange';
import type { MapDocument } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import { dashOf } from '../../src/rendering/linkDash';
import { type SceneOptions, sceneOf } from '../../src/rendering/sceneOf';
import { at, laidOut } from '../support/exampleMaps';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';
import { sketchOf } from '../support/sketch';

const drawn = (document: MapDocument, options?: SceneOptions) =>
  sceneOf(document, laidOut(document), options);

const b1 = () => mapOf('Flex Friday\n# Mentors\nAcme Fab', countingIds());

describe('the scene of a map', () => {
  it('b1 has three circles, two spokes and no connection', () => {
    const { circles, lines } = drawn(b1());
    expect(circles.map(({ type }) => type)).toEqual(['center', 'theme', 'partner']);
    expect(lines.map(({ kind }) => kind)).toEqual(['spoke', 'spoke']);
  });

  it('ends spokes at the rims of their circles', () => {
    const scene = drawn(b1());
    for (const line of scene.lines) {
      const [from, to] = [line.from, line.to].map((id) =>
        scene.circles.find((one) => one.id === id),
      );
      expect(Math.hypot(line.x1 - (from?.x ?? 0), line.y1 - (from?.y ?? 0))).toBeCloseTo(
        from?.r ?? 0,
      );
      expect(Math.hypot(line.x2 - (to?.x ?? 0), line.y2 - (to?.y ?? 0))).toBeCloseTo(to?.r ?? 0);
    }
  });

  it('draws a spoke from a theme to each sub-theme, and none to what is not sorted', () => {
    const document = sketchOf('P\n# A\n## Sub\na1\n---\nLoose');
    const names = drawn(document).lines.map(({ from, to }) =>
      [from, to]
        .map((id) => document.rows.get(id))
        .map((row) => (row?.kind === 'node' ? row.name : '')),
    );
    expect(names).toContainEqual(['A', 'Sub']);
    expect(names.flat()).not.toContain('Loose');
  });

  it('gives a partner the color of its first theme, and ink to what is not sorted', () => {
    const document = sketchOf('P\n# A\n# B\nb1\n---\nLoose');
    const colors = new Map(drawn(document).circles.map(({ name, color }) => [name, color]));
    expect([colors.get('A'), colors.get('B'), colors.get('b1')]).toEqual([0, 1, 1]);
    expect([colors.get('P'), colors.get('Loose')]).toEqual([null, null]);
  });

  it('gives every theme a sign beside its color, another for the thirteenth', () => {
    const themes = Array.from({ length: 13 }, (_, index) => `# Theme ${index}`).join('\n');
    const circles = drawn(mapOf(`P\n${themes}`, countingIds())).circles.filter(
      ({ type }) => type === 'theme',
    );
    expect(circles[0]?.glyph).toBe('circle');
    expect(circles[12]?.color).toBe(circles[0]?.color);
    expect(circles[12]?.glyph).not.toBe(circles[0]?.glyph);
  });

  it('draws connections with the words of their type, arrows by direction', () => {
    const document = sketchOf('P\n# A\na1\na2\na3\na1 -> a2: funds\na2 <-> a3\na1 -- a3');
    const links = drawn(document, { linkWords: (type) => `«${type}»` }).lines.filter(
      ({ kind }) => kind === 'link',
    );
    expect(links.map(({ arrows }) => arrows)).toEqual(['end', 'both', 'none']);
    expect(links[0]?.text).toBe('«funds»');
    expect(links[0]?.dash).not.toEqual(links[1]?.dash);
  });

  it('dots a connection that is only an ideal, and keeps the pattern of a type on every map', () => {
    const funds = dashOf({ type: 'funds', layer: 'actual' });
    expect(dashOf({ type: ' Funds', layer: 'both' })).toEqual(funds);
    expect(dashOf({ type: 'funds', layer: 'ideal' })[0]).toBeLessThan(2);
    expect(dashOf({ type: 'our own word', layer: 'actual' })).not.toEqual([]);
  });

  it('fades what is outside the filter, with the lines that lead to it', () => {
    const document = b1();
    const acme = named(document, 'Acme Fab').id;
    const { circles, lines } = drawn(document, { faded: (id) => id === acme });
    expect(circles.map(({ faded }) => faded)).toEqual([false, false, true]);
    expect(lines.map(({ faded }) => faded)).toEqual([false, true]);
  });

  it('says which circles are pinned', () => {
    const document = at(b1(), laidOut(b1()));
    const acme = named(document, 'Acme Fab').id;
    const positions = { [acme]: [300, 0] as const };
    const pinned = did(document, dragTo, { id: acme, positions }, countingIds(90));
    expect(drawn(pinned).circles.map((circle) => circle.pinned)).toEqual([false, false, true]);
  });

  it('leaves out circles that have no place yet, with their lines', () => {
    const document = b1();
    const some = new Map([...laidOut(document)].slice(0, 2)) as ReadonlyMap<
      Id,
      readonly [number, number]
    >;
    const { circles, lines } = sceneOf(document, some);
    expect([circles.length, lines.length]).toEqual([2, 1]);
  });
});
