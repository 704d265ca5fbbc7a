import { type ArcsTold, arcsTold } from './arcsReach';
import type { Size } from './camera';
import { fitCamera } from './fitCamera';
import type { LegendShapes } from './legendShapes';
import { lookOf } from './look';
import type { Measure, Scene } from './scene';
import { svgOf } from './svg';
import { type PlacedLegend, roomForLegend } from './svgLegend';
import type { PlaceLabels } from './view';

export interface PageOptions {
  readonly title: string;
  readonly desc: string;
  /** The free room on the paper, in CSS px. */
  readonly paper: Size;
  readonly measure: Measure;
  readonly placeLabels: PlaceLabels;
  /** What the signs mean, in a column of the given width. */
  readonly legend?: (lack: PageLack, width: number) => LegendShapes;
  /** Leaves the ground out. */
  readonly isClear?: boolean;
}

/** What finds no room on a page: so many names, and arcs. */
export interface PageLack {
  readonly names: number;
  readonly arcs: ArcsTold;
}

/** The most that a legend has to say keeps its room. */
const mostLack: PageLack = { names: 1, arcs: 'dots' };

/** How much smaller names may get so that all of them fit on one page, whole. */
const shrinks = [1, 1.2, 1.45, 1.75, 2.1, 2.5] as const;

type Side = PlacedLegend['side'];

/** Widths of a legend under the picture and beside it, in CSS px. */
const widthsOf = ({ paper }: PageOptions): Readonly<Record<Side, number>> => ({
  under: paper.width - 24,
  beside: 200,
});

const legendAt = (options: PageOptions, side: Side, lack: PageLack): PlacedLegend | null => {
  const shapes = options.legend?.(lack, widthsOf(options)[side]);
  return shapes ? { shapes, side } : null;
};

/** The paper that is left for the picture itself, with room to say what is left out. */
const roomAt = (options: PageOptions, side: Side): Size => {
  const { width, height } = roomForLegend(legendAt(options, side, mostLack));
  return { width: options.paper.width - width, height: options.paper.height - height };
};

/** The side on which a legend lets the picture be larger. */
const sideFor = (scene: Scene, options: PageOptions): Side => {
  const zoom = (side: Side): number => fitCamera(scene, roomAt(options, side), options.measure).k;
  const column = legendAt(options, 'beside', mostLack)?.shapes.height ?? 0;
  return column <= options.paper.height && zoom('beside') > zoom('under') ? 'beside' : 'under';
};

/** A whole map for one page of paper, light, its names as large as lets all of them be there. */
export const pageOf = (scene: Scene, options: PageOptions): string => {
  const side = options.legend ? sideFor(scene, options) : 'under';
  let best = pageAt(scene, options, side, 1);
  for (const shrink of shrinks.slice(1)) {
    if (best.unread === 0) break;
    const next = pageAt(scene, options, side, shrink);
    if (next.unread < best.unread) best = next;
  }
  return best.draw();
};

const pageAt = (scene: Scene, options: PageOptions, side: Side, shrink: number) => {
  const { title, desc, measure, placeLabels, isClear = false } = options;
  const room = roomAt(options, side);
  const size = { width: room.width * shrink, height: room.height * shrink };
  const camera = fitCamera(scene, size, measure);
  const { placed, words, left, cut } = placeLabels(scene, camera, size, measure);
  return {
    unread: left.length + cut.length,
    draw: () => {
      const lack = { names: left.length, arcs: arcsTold(scene.circles, camera.k) };
      const legend = legendAt(options, side, lack);
      return svgOf(scene, [...words, ...placed], lookOf(), {
        title,
        desc,
        ...size,
        camera,
        shrink,
        legend,
        isClear,
      });
    },
  };
};
