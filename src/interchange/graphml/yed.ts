import type { DraftElement, DraftLink } from '../plain/draftPlain';
import { colorFrom, exactFrom } from '../plain/numbers';
import type { XmlTag } from '../xml/readXml';

/** What is taken of the drawing that yEd keeps beside a graph; all else is left out. */
const known: ReadonlySet<string> = new Set(['Geometry', 'Fill', 'NodeLabel', 'EdgeLabel']);

/** True for a part of a drawing that a map has no place for. */
export const isLeftOut = ({ name }: XmlTag): boolean => !known.has(name);

/** Takes where a circle stands and its color: yEd says its upper left corner, y growing downwards. */
export const takeDrawing = (node: DraftElement, { name, attributes }: XmlTag): void => {
  const number = (key: string): number | null => exactFrom(attributes.get(key));
  if (name === 'Fill') node.color ??= colorFrom(attributes.get('color'));
  if (name !== 'Geometry') return;
  const [x, y] = [number('x'), number('y')];
  if (x === null || y === null) return;
  node.at ??= [x + (number('width') ?? 0) / 2, y + (number('height') ?? 0) / 2];
};

/** Takes the words that are drawn at a circle or line; the first of them count. */
export const takeWords = (target: DraftElement | DraftLink, name: string, text: string): void => {
  if (name === 'NodeLabel' || name === 'EdgeLabel') target.label ||= text.trim();
};
