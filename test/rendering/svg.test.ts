import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/rendering/labels';
import { lookOf } from '../../src/rendering/look';
import { pageOf } from '../../src/rendering/svgPage';
import { escaped, rounded } from '../../src/rendering/svgText';
import { imageAddress, thumbnailOf } from '../../src/rendering/svgThumbnail';
import { measure } from '../support/measure';
import { pictured, sceneFor } from '../support/picture';
import { seededMap } from '../support/seededMap';
import { sketchOf } from '../support/sketch';

const hostile = '<img src=x onerror=alert(1)>';

describe('names in SVG', () => {
  it('keeps markup as text', () => {
    const svg = pictured(sceneFor(sketchOf(`${hostile}\n# ${hostile}\n${hostile}`)), hostile);
    expect(svg).not.toContain('<img');
    expect(svg).toContain('<title>&lt;img src=x onerror=alert(1)&gt;</title>');
  });

  it('keeps right-to-left text and emoji as they were typed', () => {
    const svg = pictured(sceneFor(sketchOf('مدرسة الحي\n# 🌱 Garden\nبيت 👩🏽‍🔬')), 'مدرسة');
    for (const name of ['مدرسة', '🌱 Garden', 'بيت 👩🏽‍🔬']) expect(svg).toContain(name);
  });

  it('lets no name open or close an element, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = escaped(text);
        expect(safe).not.toMatch(/[<>"']/);
        expect(safe.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });

  it('leaves out what XML cannot hold', () => {
    expect(escaped('a\u0000b\ud800c\uffff')).toBe('a\ufffdb\ufffdc\ufffd');
    expect(escaped('👩🏽‍🔬\n\t')).toBe('👩🏽‍🔬\n\t');
  });

  it('writes numbers with two decimals at most and never as -0', () => {
    expect([1 / 3, -0.001, 1e-9, 12].map(rounded)).toEqual(['0.33', '0', '0', '12']);
  });
});

describe('pictures for cards and paper', () => {
  const map = sketchOf('Flex Friday\n# Mentors\nAcme Fab\nOpen House\n# Tours\nPort Authority');

  it('draws a thumbnail without names, as an image the page may show', () => {
    const svg = thumbnailOf(sceneFor(map), lookOf(), { width: 240, height: 150 });
    expect(svg).not.toMatch(/<text|Acme|Mentors/);
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(imageAddress(svg)).toMatch(/^data:image\/svg\+xml;charset=utf-8,%3Csvg/);
  });

  it('keeps a thumbnail of thousands small', () => {
    const scene = sceneFor(seededMap({ partners: 3000, seed: 1, themes: 1, links: 0 }));
    const svg = thumbnailOf(scene, lookOf(), { width: 240, height: 150 });
    expect(svg.split('\n').length).toBeLessThan(12);
  });

  it('puts every name on the printed page, smaller where they are many', () => {
    const names = Array.from({ length: 44 }, (_, at) => `Organization number ${at}`);
    const themes = [0, 1, 2, 3].map(
      (at) => `# Theme ${at}\n${names.slice(at * 11, at * 11 + 11).join('\n')}`,
    );
    const scene = sceneFor(sketchOf(`Flex Friday\n${themes.join('\n')}`));
    const svg = pageOf(scene, {
      title: 'Flex Friday',
      desc: 'All names',
      paper: { width: 900, height: 620 },
      measure,
      placeLabels,
    });
    expect(svg.match(/<text/g)).toHaveLength(scene.circles.length);
    expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="620"');
  });
});
