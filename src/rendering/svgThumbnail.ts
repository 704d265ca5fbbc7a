import type { Size } from './camera';
import { fitCamera } from './fitCamera';
import type { Look } from './look';
import { bubbleColor, centerColor, themeColor } from './lookPaint';
import { diskOf } from './paintPlace';
import type { Camera, Scene } from './scene';
import { type Stage, stageOf } from './stage';
import { svgGlyph } from './svgGlyph';
import { type Mark, mark, rounded, written } from './svgText';

/** A small picture of a scene without names, as SVG text: one path a color, so also of large maps. */
export const thumbnailOf = (scene: Scene, look: Look, { width, height }: Size): string => {
  const stage = stageOf(scene);
  const camera = fitCamera(scene, { width, height }, null);
  const viewBox = `0 0 ${width} ${height}`;
  return written(
    mark('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox }, [
      ...spokes(stage, camera, look),
      ...bubbles(stage, camera, look),
      ...dots(stage, camera, look),
      ...center(stage, camera, look),
    ]),
  );
};

/** An address for an image element; the page's policy lets `data:` images in. */
export const imageAddress = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

const at = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`;

const add = (paths: Map<number | null, string>, color: number | null, piece: string): void => {
  paths.set(color, (paths.get(color) ?? '') + piece);
};

const spokes = (stage: Stage, camera: Camera, look: Look): Mark[] => {
  const paths = new Map<number | null, string>();
  for (const { line, from, to } of stage.lines) {
    if (line.kind !== 'spoke') continue;
    const [a, b] = [diskOf(stage, from, camera), diskOf(stage, to, camera)];
    add(paths, line.color, `M${at(a.x, a.y)}L${at(b.x, b.y)}`);
  }
  return [...paths].map(([color, d]) =>
    mark('path', { d, fill: 'none', stroke: themeColor(look, color), 'stroke-opacity': 0.4 }),
  );
};

const bubbles = (stage: Stage, camera: Camera, look: Look): Mark[] =>
  stage.themes.flatMap((index) => {
    const circle = stage.circles[index];
    if (!circle) return [];
    const { x, y, r } = diskOf(stage, index, camera);
    const color = themeColor(look, circle.color);
    const bubble = mark('circle', {
      cx: x,
      cy: y,
      r,
      fill: bubbleColor(look, circle.color, 1.5),
      stroke: color,
      'stroke-opacity': look.colors.edge,
    });
    const size = Math.min(11, r);
    return circle.glyph ? [bubble, svgGlyph(circle.glyph, { x, y, size }, color)] : [bubble];
  });

const leastDot = 3;

const dots = (stage: Stage, camera: Camera, look: Look): Mark[] => {
  const paths = new Map<number | null, string>();
  let width = leastDot;
  for (const index of stage.others) {
    const circle = stage.circles[index];
    if (circle?.type !== 'partner') continue;
    const { x, y, r } = diskOf(stage, index, camera);
    width = Math.max(leastDot, 1.5 * r);
    add(paths, circle.color, `M${at(x, y)}h0`);
  }
  return [...paths].map(([color, d]) =>
    mark('path', {
      d,
      stroke: themeColor(look, color),
      'stroke-width': width,
      'stroke-linecap': 'round',
    }),
  );
};

const center = (stage: Stage, camera: Camera, look: Look): Mark[] =>
  stage.others
    .filter((index) => stage.circles[index]?.type === 'center')
    .map((index) => {
      const { x, y, r } = diskOf(stage, index, camera);
      return mark('circle', { cx: x, cy: y, r, fill: centerColor(look) });
    });
