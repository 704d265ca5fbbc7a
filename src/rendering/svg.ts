import { arcsAs } from './arcsReach';
import type { Look } from './look';
import { weightFor } from './lookPaint';
import { curveOf, diskOf } from './paintPlace';
import { svgRing } from './paintRings';
import type { Camera, PlacedLabel, Scene } from './scene';
import { type Stage, type StageLine, stageOf } from './stage';
import { svgCircle } from './svgCircle';
import { svgHeading } from './svgHeading';
import { svgLabel, svgWords } from './svgLabel';
import { type PlacedLegend, roomForLegend, svgLegend } from './svgLegend';
import { svgLine } from './svgLine';
import { svgNote } from './svgNote';
import { type Mark, mark, rounded, written } from './svgText';

export interface SvgOptions {
  readonly title: string;
  readonly desc: string;
  /** The size the picture is drawn for, in CSS px. */
  readonly width: number;
  readonly height: number;
  /** The camera the labels were laid out for. */
  readonly camera: Camera;
  /** Shows the picture so many times smaller than it is drawn. */
  readonly shrink?: number;
  /** Stands beyond the picture's edge, always as large as it says. */
  readonly legend?: PlacedLegend | null;
  /** Leaves the ground out, for a picture that lies on something else. */
  readonly isClear?: boolean;
}

/** A scene as SVG text that stands alone: the same shapes as on the screen, names as real text. */
export const svgOf = (
  scene: Scene,
  labels: readonly PlacedLabel[],
  look: Look,
  { title, desc, width, height, camera, shrink = 1, legend = null, isClear = false }: SvgOptions,
): string => {
  const room = roomForLegend(legend);
  const whole = { width: width + shrink * room.width, height: height + shrink * room.height };
  const stage = stageOf(scene);
  const shape = { stage, camera, look, weight: weightFor(look, camera.k) };
  return written(
    mark(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: whole.width / shrink,
        height: whole.height / shrink,
        viewBox: `0 0 ${rounded(whole.width)} ${rounded(whole.height)}`,
        role: 'img',
      },
      [
        mark('title', {}, title),
        mark('desc', {}, desc),
        ...(isClear ? [] : [mark('rect', { ...whole, fill: look.colors.surface })]),
        group(
          'notes',
          scene.notes.map((note) => svgNote(note, camera, look)),
        ),
        group(
          'rings',
          (scene.rings ?? []).map((ring) => svgRing(ring, camera, look)),
        ),
        group(
          'headings',
          (scene.headings ?? []).flatMap((heading) => svgHeading(heading, camera, look)),
        ),
        group('spokes', linesOf(shape, 'spoke')),
        group('themes', circlesOf(shape, stage.themes)),
        group('connections', linesOf(shape, 'link')),
        group('circles', circlesOf(shape, stage.others)),
        group('names', namesOf(shape, labels)),
        ...(legend ? [svgLegend(legend, { width, height }, shrink)] : []),
      ].filter(isThere),
    ),
  );
};

const isThere = ({ name, content }: Mark): boolean => name !== 'g' || content.length > 0;

interface Shape {
  readonly stage: Stage;
  readonly camera: Camera;
  readonly look: Look;
  readonly weight: number;
}

const group = (name: string, marks: readonly Mark[]): Mark => mark('g', { class: name }, marks);

const circlesOf = ({ stage, camera, weight, look }: Shape, order: readonly number[]): Mark[] =>
  order.flatMap((index) => {
    const circle = stage.circles[index];
    if (!circle) return [];
    const as = arcsAs(stage.circles, index, camera.k);
    return svgCircle(circle, diskOf(stage, index, camera), weight, look, as);
  });

const linesOf = ({ stage, camera, weight, look }: Shape, kind: 'spoke' | 'link'): Mark[] =>
  stage.lines.flatMap((staged) => {
    const curve = staged.line.kind === kind ? curveOf(stage, staged, camera) : null;
    return curve ? svgLine(staged.line, curve, titleOf(stage, staged), weight, look) : [];
  });

const titleOf = (stage: Stage, { line, from, to }: StageLine): string => {
  const [a, b] = [stage.circles[from]?.name ?? '', stage.circles[to]?.name ?? ''];
  const arrow = { none: '–', end: '→', both: '↔' }[line.arrows];
  return line.text ? `${a} ${arrow} ${b}: ${line.text}` : `${a} ${arrow} ${b}`;
};

const namesOf = ({ stage, camera, look }: Shape, labels: readonly PlacedLabel[]): Mark[] =>
  labels.flatMap((label) => {
    if (label.type === 'link') return svgWords(label, look);
    const circle = stage.circles[stage.at.get(label.id) ?? -1];
    return circle ? svgLabel(label, circle, camera, look) : [];
  });
