import type { MapDocument } from '../../src/domain/document';
import { fitCamera } from '../../src/rendering/fitCamera';
import { placeLabels } from '../../src/rendering/labels';
import { type Look, lookOf } from '../../src/rendering/look';
import type { Scene } from '../../src/rendering/scene';
import { type SceneOptions, sceneOf } from '../../src/rendering/sceneOf';
import { svgOf } from '../../src/rendering/svg';
import { measure } from './measure';
import { ringPlaces } from './places';

const size = { width: 720, height: 480 };

/** The scene of a map at places that never change with the layout. */
export const sceneFor = (document: MapDocument, options: SceneOptions = {}): Scene =>
  sceneOf(document, ringPlaces(document), options);

/** A scene as SVG text with all the names that fit. */
export const pictured = (scene: Scene, title: string, look: Look = lookOf()): string => {
  const camera = fitCamera(scene, size, measure);
  const { placed, words } = placeLabels(scene, camera, size, measure);
  return svgOf(scene, [...words, ...placed], look, { title, desc: descOf(scene), ...size, camera });
};

const descOf = ({ circles, lines }: Scene): string => {
  const count = (type: string) => circles.filter((circle) => circle.type === type).length;
  const links = lines.filter(({ kind }) => kind === 'link').length;
  return `Themes: ${count('theme')}. Partners: ${count('partner')}. Connections: ${links}.`;
};
