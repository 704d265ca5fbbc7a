import type { MapDocument } from '../../../src/domain/document';
import type { Id } from '../../../src/domain/id';
import { circlesNear } from '../../../src/domain/near';
import { newMap } from '../../../src/domain/newMap';
import { partnersOf } from '../../../src/domain/outline';
import type { Size } from '../../../src/rendering/camera';
import type { LookChoice } from '../../../src/rendering/look';
import { fortyIn } from '../../support/exampleMaps';
import { countingIds } from '../../support/ids';
import { named } from '../../support/maps';
import { seededMap } from '../../support/seededMap';
import { sketchOf } from '../../support/sketch';
import { creative, english, inFour, linked, spanish, twelve } from './sketches';

/** A map as somebody might have it in front of them. */
export interface MapScene {
  /** The name of its file. */
  readonly name: string;
  readonly title: string;
  readonly map: MapDocument;
  /** The surface the map is shown on, in CSS px; a screen of 1280 × 720 when left out. */
  readonly size?: Size;
  readonly look?: LookChoice;
  /** What stands in the background. */
  readonly faded?: (id: Id) => boolean;
}

const forty = fortyIn(5);
const statuses = sketchOf(
  'Flex Friday\n# Mentors\nAcme Fab\nNorthside Robotics ~warm\nPort Authority ~wished\n' +
    '# Tours\nDelta Dental Lab\nPublic Library ~warm\nMuseum of Natural History ~wished',
);
const focused = circlesNear(forty, named(forty, 'Acme Fab').id, 1);
const others = new Set(
  partnersOf(statuses)
    .filter(({ status }) => status !== 'existing')
    .map(({ id }) => id),
);
const few = sketchOf(linked);

/** The scenes that are kept as pictures and shown on the development page, in its order. */
export const mapScenes: readonly MapScene[] = [
  {
    name: 'blank',
    title: 'A blank map',
    map: newMap({ template: 'blank', language: 'en', now: 0 }, countingIds()),
  },
  { name: 'oneTheme', title: 'One theme', map: sketchOf('Flex Friday\n# Mentors\nAcme Fab') },
  { name: 'forty', title: '40 partners', map: forty },
  {
    name: 'fortySeeded',
    title: '40 partners with long names',
    map: seededMap({ partners: 40, seed: 1 }),
    size: { width: 1024, height: 768 },
  },
  { name: 'fourThemes', title: 'One partner in four themes', map: inFour() },
  { name: 'longEnglish', title: 'Long names in English', map: sketchOf(english) },
  { name: 'longSpanish', title: 'Long names in Spanish', map: sketchOf(spanish) },
  { name: 'twelveThemes', title: '12 themes', map: sketchOf(twelve) },
  { name: 'subThemes', title: 'b28: thirteen sub-themes', map: sketchOf(creative) },
  { name: 'hundred', title: '100 partners', map: seededMap({ partners: 100, seed: 1 }) },
  { name: 'threeHundred', title: '300 partners', map: seededMap({ partners: 300, seed: 1 }) },
  {
    name: 'focus',
    title: 'Focus on one partner',
    map: forty,
    faded: (id) => !focused.has(id),
  },
  { name: 'filter', title: 'A filter', map: statuses, faded: (id) => others.has(id) },
  { name: 'statusRings', title: 'Status rings', map: statuses },
  { name: 'links', title: 'Connections that say what they are', map: few },
  {
    name: 'manyLinks',
    title: '60 connections between themes',
    map: seededMap({ partners: 60, seed: 3, links: 1.6, themes: 8 }),
  },
  {
    name: 'highContrast',
    title: 'High contrast',
    map: forty,
    look: { highContrast: true },
  },
  { name: 'dark', title: 'Dark', map: forty, look: { dark: true } },
  { name: 'room', title: 'On a projector', map: forty, look: { room: true } },
  {
    name: 'phone',
    title: 'On a phone',
    map: forty,
    size: { width: 390, height: 620 },
  },
];
