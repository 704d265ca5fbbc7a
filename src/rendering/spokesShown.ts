import { columnByPartner, columnsOf } from '../domain/columns';
import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { layoutOf } from '../domain/layoutSettings';
import { withinOf } from '../layout/kinds/bubbles';
import type { SceneCircle } from './scene';

/** Whether the line from a theme to what hangs on it is drawn. */
type IsShown = (above: SceneCircle, below: SceneCircle) => boolean;

/** What stands in its theme needs no line; what somebody took out of it does. */
const inClusters = (document: MapDocument): IsShown => {
  const within = withinOf(document);
  return (theme, below) =>
    !within.has(below.id) || Math.hypot(theme.x - below.x, theme.y - below.y) > theme.r;
};

/** The place of a partner says what a line would, but for the other themes that it is in. */
const inColumns = (document: MapDocument): IsShown => {
  const at = columnByPartner(document);
  const heads = columnsOf(document).map(({ heading }): Id | null =>
    heading.is === 'theme' ? heading.id : null,
  );
  const byTheme = heads.some((head) => head !== null);
  return (theme, below) =>
    below.type !== 'partner' || (byTheme && heads[at.get(below.id) ?? -1] !== theme.id);
};

/** The lines of structure that the layout in use leaves to be drawn. */
export const spokesShown = (document: MapDocument): IsShown => {
  const layout = layoutOf(document);
  if (layout === 'clusters') return inClusters(document);
  return layout === 'columns' ? inColumns(document) : () => true;
};
