import type { Size } from './camera';
import { fitCamera } from './fitCamera';
import { lookOf } from './look';
import type { Measure, Scene } from './scene';
import { svgOf } from './svg';
import type { PlaceLabels } from './view';

export interface PageOptions {
  readonly title: string;
  readonly desc: string;
  /** The free room on the paper, in CSS px. */
  readonly paper: Size;
  readonly measure: Measure;
  readonly placeLabels: PlaceLabels;
}

/** How much smaller names may get so that all of them fit on one page. */
const shrinks = [1, 1.2, 1.45, 1.75, 2.1, 2.5] as const;

/** A whole map for one page of paper, light, its names as large as lets all of them be there. */
export const pageOf = (scene: Scene, options: PageOptions): string => {
  let best = pageAt(scene, options, 1);
  for (const shrink of shrinks.slice(1)) {
    if (best.left === 0) break;
    const next = pageAt(scene, options, shrink);
    if (next.left < best.left) best = next;
  }
  return best.draw();
};

const pageAt = (scene: Scene, options: PageOptions, shrink: number) => {
  const { title, desc, paper, measure, placeLabels } = options;
  const size = { width: paper.width * shrink, height: paper.height * shrink };
  const camera = fitCamera(scene, size, measure);
  const { placed, left } = placeLabels(scene, camera, size, measure);
  return {
    left: left.length,
    draw: () => svgOf(scene, placed, lookOf(), { title, desc, ...size, camera, shrink }),
  };
};
