import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import type { NoteRow } from '../domain/row';
import { boundsWith } from './bounds';
import { noteShapeOf } from './noteShape';
import type { CircleArcs, Scene, SceneLine, SceneNote } from './scene';
import { circlesAfter, type MadeCircles } from './sceneCircles';
import { type HeadingWords, headingsOf } from './sceneHeadings';
import type { PlaceOf } from './sceneHolding';
import { type Ends, linkLines, type MadeLinks } from './sceneLines';
import { ringsOf } from './sceneRings';
import { isSame, sameList } from './sceneSame';
import { spokeLines } from './sceneSpokes';

export interface SceneOptions {
  /** True for what stands outside the filter. */
  readonly faded?: (id: Id) => boolean;
  /** The words of a connection's type, in the reader's language. */
  readonly linkWords?: (type: string) => string;
  /** The notes to be shown, lowest first; none when left out. */
  readonly notes?: readonly NoteRow[];
  /** What stands over the columns of a map laid out in columns; nothing when left out. */
  readonly headingWords?: HeadingWords;
  /** What circles say of measures; nothing when left out. */
  readonly arcs?: ReadonlyMap<Id, CircleArcs>;
}

/** A scene with what it was made of. */
interface Made extends MadeCircles, MadeLinks {
  readonly scene: Scene;
  readonly spokes: readonly SceneLine[];
}

/** Makes the picture of a map with its circles at the given places; what has no place is left out. */
export type MakeScene = (document: MapDocument, places: PlaceOf, options?: SceneOptions) => Scene;

/** The picture of a map on its own. */
export const sceneOf: MakeScene = (document, places, options = {}) =>
  sceneAfter(null, document, places, options).scene;

/**
 * Makes one picture of a map after the other, each as it would be on its own: what is as it was is
 * the same object as before, up to the whole scene.
 */
export const sceneMaker = (): MakeScene => {
  let made: Made | null = null;
  return (document, places, options = {}) => {
    made = sceneAfter(made, document, places, options);
    return made.scene;
  };
};

const noLinks: MadeLinks = { links: [], linkRows: [] };
const nowhere = () => false;
const asTyped = (type: string) => type;

const sceneAfter = (
  before: Made | null,
  document: MapDocument,
  places: PlaceOf,
  { faded = nowhere, linkWords = asTyped, notes = [], headingWords, arcs }: SceneOptions,
): Made => {
  const standing = circlesAfter(before, document, places, faded, arcs);
  const { circles, fresh } = standing;
  const ends: Ends = new Map(circles.map((circle) => [circle.id, circle]));
  const linked = { ends, circles, fresh };
  const spokes = spokeLines(document, linked, before?.spokes ?? []);
  const made = linkLines(document, linked, before ?? noLinks, linkWords);
  const slips = notes.map((note) => sceneNote(note, faded));
  const headings = headingWords && headingsOf(document, ends, headingWords);
  const rings = ringsOf(document, circles);
  const scene = {
    lines: sameList(before?.scene.lines, [...spokes, ...made.links]),
    ...{ circles, notes: slips, bounds: boundsWith(circles, slips) },
    ...(headings?.length && { headings }),
    ...(rings.length && { rings }),
  };
  return { ...standing, ...made, spokes, scene: before ? keptScene(before.scene, scene) : scene };
};

/** The scene from before when nothing in it is another. */
const keptScene = (before: Scene, now: Scene): Scene => {
  const isStill = before.circles === now.circles && before.lines === now.lines;
  return isStill && isSame(before, now) ? before : now;
};

const sceneNote = ({ id, text, at }: NoteRow, faded: (id: Id) => boolean): SceneNote => ({
  id,
  ...noteShapeOf(text),
  x: at[0],
  y: at[1],
  faded: faded(id),
});
