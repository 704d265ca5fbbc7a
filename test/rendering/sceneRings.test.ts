import { describe, expect, it } from 'vitest';
import { lookOf } from '../../src/rendering/look';
import type { Scene } from '../../src/rendering/scene';
import { sceneOf } from '../../src/rendering/sceneOf';
import { svgOf } from '../../src/rendering/svg';
import { chosen, laid } from '../support/layouts';
import { seededMap } from '../support/seededMap';

const laidIn = (layout: 'rings' | 'columns', partners: number): Scene => {
  const map = chosen(seededMap({ partners, seed: 2 }), layout);
  const done = laid(map, { how: 'arrange', aspect: 2 });
  return sceneOf(done.document, done.places);
};

const isOnRing = ({ rings = [] }: Scene, { x, y }: { x: number; y: number }): boolean =>
  rings.some((ring) => {
    const away = Math.hypot((x - ring.x) / ring.a, (y - ring.y) / ring.b) - 1;
    return Math.abs(away) * Math.min(ring.a, ring.b) < 2;
  });

describe('rings', () => {
  it.each([40, 100, 300])('of %i partners are drawn where the partners stand', (count) => {
    const scene = laidIn('rings', count);
    const partners = scene.circles.filter(({ type }) => type === 'partner');
    const on = partners.filter((circle) => isOnRing(scene, circle));
    expect(on.length / partners.length).toBeGreaterThan(0.9);
    expect(scene.rings?.length).toBeLessThan(14);
  });

  it('lie within one another', () => {
    const { rings = [] } = laidIn('rings', 300);
    rings.slice(1).forEach((ring, at) => {
      expect(ring.a).toBeGreaterThan(rings[at]?.a ?? 0);
      expect(ring.b).toBeGreaterThan(rings[at]?.b ?? 0);
    });
  });

  it('belong to that layout alone, and to pictures in files too', () => {
    expect(laidIn('columns', 40).rings).toBeUndefined();
    const scene = laidIn('rings', 40);
    const camera = { k: 1, tx: 0, ty: 0 };
    const svg = svgOf(scene, [], lookOf(), { title: '', desc: '', width: 9, height: 9, camera });
    expect(svg.match(/<ellipse/g)).toHaveLength(scene.rings?.length ?? 0);
  });
});
