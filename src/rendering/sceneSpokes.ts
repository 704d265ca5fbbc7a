import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { type Branch, outlineOf } from '../domain/outline';
import { inTurn } from './inTurn';
import type { SceneCircle, SceneLine } from './scene';
import { type Linked, rimToRim } from './sceneLines';
import { spokesShown } from './spokesShown';

const spoke = (a: SceneCircle, b: SceneCircle): SceneLine => ({
  id: null,
  from: a.id,
  to: b.id,
  kind: 'spoke',
  ...rimToRim(a, b),
  dash: [],
  arrows: 'none',
  text: '',
  color: a.type === 'theme' ? a.color : b.color,
  faded: a.faded || b.faded,
  bow: 0,
  bundle: null,
});

/**
 * The lines of structure, each in the color of the lower circle. None where one of both is not
 * there, or the layout needs none. A line between circles that are not `fresh` is what it was.
 */
export const spokeLines = (
  document: MapDocument,
  { ends, fresh }: Linked,
  before: readonly SceneLine[],
): readonly SceneLine[] => {
  const isShown = spokesShown(document);
  const find = inTurn(
    before.length,
    (at, from, to) => before[at]?.to === to && before[at].from === from,
    (at) => `${before[at]?.from} ${before[at]?.to}`,
  );
  const lines: SceneLine[] = [];
  eachSpoke(document, (from, to) => {
    const [a, b] = [ends.get(from), ends.get(to)];
    if (!a || !b || !isShown(a, b)) return;
    const old = before[find(from, to)];
    const isStill = !fresh.has(from) && !fresh.has(to);
    lines.push(old && isStill ? old : spoke(a, b));
  });
  return lines;
};

/** From structure: the center to its themes, a theme to its partners and sub-themes. */
const eachSpoke = (document: MapDocument, tell: (from: Id, to: Id) => void): void => {
  const { center, themes } = outlineOf(document);
  const below = ({ theme, subThemes, partners }: Branch): void => {
    for (const partner of partners) tell(theme.id, partner.id);
    for (const sub of subThemes) {
      tell(theme.id, sub.theme.id);
      below(sub);
    }
  };
  if (center) for (const { theme } of themes) tell(center.id, theme.id);
  for (const branch of themes) below(branch);
};
