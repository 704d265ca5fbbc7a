import { byName, columnsOf } from '../../domain/columns';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { layoutOf, numberIn, settingsOf, wordIn } from '../../domain/layoutSettings';
import type { LayoutName } from '../../domain/row';
import type { LayoutNode } from '../graph';
import { withinOf } from './bubbles';

/** Adds to a circle what its layout has to know about it. */
type Give = (node: LayoutNode) => LayoutNode;

const nameParts: Readonly<Record<string, number>> = { full: 1, some: 0.65, little: 0.3 };

/** Force keeps air as if circles were larger, and as much room for names as it is told. */
const forForce = (document: MapDocument): Give => {
  const settings = settingsOf(document);
  const [air, part] = [numberIn(settings, 'distance') / 2, nameParts[wordIn(settings, 'names')]];
  if (air === 0 && part === 1) return (node) => node;
  return (node) => ({
    ...node,
    radius: node.radius + air,
    label: { ...node.label, width: node.label.width * (part ?? 1) },
  });
};

const forClusters = (document: MapDocument): Give => {
  const within = withinOf(document);
  return (node) => {
    const spot = within.get(node.id);
    return spot ? { ...node, within: spot } : node;
  };
};

/** Themes head their column when columns are themes; partners come by name. */
const forColumns = (document: MapDocument): Give => {
  const spots = new Map<Id, readonly [number, number]>();
  columnsOf(document).forEach(({ heading, partners }, at) => {
    if (heading.is === 'theme') spots.set(heading.id, [at, 0]);
    [...partners].sort(byName).forEach(({ id }, place) => {
      spots.set(id, [at, place]);
    });
  });
  return (node) => {
    const spot = spots.get(node.id);
    return spot ? { ...node, column: spot } : node;
  };
};

const gives: Readonly<Record<LayoutName, (document: MapDocument) => Give>> = {
  force: forForce,
  rings: () => (node) => node,
  clusters: forClusters,
  columns: forColumns,
};

/** What the layout that is shown has to know about circles beyond their place. */
export const givenTo = (document: MapDocument): Give => gives[layoutOf(document)](document);
