import { outlineOf } from '../../../src/domain/outline';
import type { Places } from '../../../src/layout/graph';
import type { Size } from '../../../src/rendering/camera';
import { fitCamera } from '../../../src/rendering/fitCamera';
import { type LabelLayout, placeLabels } from '../../../src/rendering/labels';
import { type Look, type LookChoice, lookOf } from '../../../src/rendering/look';
import type { Camera, Measure, Scene } from '../../../src/rendering/scene';
import { sceneOf } from '../../../src/rendering/sceneOf';
import { svgOf } from '../../../src/rendering/svg';
import { laidOut } from '../../support/exampleMaps';
import { measure as byTable } from '../../support/measure';
import type { MapScene } from './scenes';

const screen: Size = { width: 1280, height: 720 };

/** A scene laid out and named, ready to be drawn or looked into. */
export interface Drawn {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly size: Size;
  readonly look: Look;
  readonly labels: LabelLayout;
}

const placesOf = (map: MapScene['map']): Places =>
  outlineOf(map).center ? laidOut(map) : new Map();

/** All of the real way from a document to names; the look may be another than the scene's own. */
export const drawn = (
  { map, size = screen, faded, look }: MapScene,
  choice: LookChoice = look ?? {},
  measure: Measure = byTable,
): Drawn => {
  const scene = sceneOf(map, placesOf(map), { ...(faded && { faded }) });
  const shown = lookOf(choice);
  const camera = fitCamera(scene, size, measure, {}, shown.type);
  const labels = placeLabels(scene, camera, size, measure, { type: shown.type });
  return { scene, camera, size, look: shown, labels };
};

/** What was drawn as SVG text. */
export const svgOfDrawn = ({ scene, camera, size, look, labels }: Drawn, title: string): string => {
  const named = labels.placed.length - labels.cut.length;
  const desc = `Whole names: ${named}. Shortened: ${labels.cut.length}. Left out: ${labels.left.length}.`;
  return svgOf(scene, [...labels.words, ...labels.placed], look, { title, desc, ...size, camera });
};

/** SVG text with every number in its attributes rounded to a tenth, one element a line. */
export const toTenths = (svg: string): string =>
  svg.replace(/"[^"]*"/g, (value) =>
    value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
