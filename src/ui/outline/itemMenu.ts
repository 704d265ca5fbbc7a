import { nodeOf, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { NodeRow } from '../../domain/row';
import { documentOf } from '../actions/chosen';
import { connectCircles, deleteChosen, rename } from '../actions/circleActions';
import type { MapTools } from '../map/tools';
import type { MenuLine } from '../parts/menuItems';
import { withChosen } from './actOn';
import { actionLine, connectionLines, pinLine } from './circleLines';
import { linkLines } from './linkLines';
import type { MenuPlace } from './menuPlace';
import { partnerLines } from './partnerLines';
import { centerLines, themeLines } from './themeLines';

const ownLines = (tools: MapTools, node: NodeRow, place: MenuPlace | null): readonly MenuLine[] => {
  if (node.type === 'partner') return partnerLines(tools, node, place);
  return node.type === 'theme' ? themeLines(tools, node, place) : centerLines(tools, node);
};

const circleMenu = (
  tools: MapTools,
  node: NodeRow,
  place: MenuPlace | null,
): readonly MenuLine[] => [
  actionLine(tools, rename, [node.id]),
  actionLine(tools, connectCircles, [node.id]),
  pinLine(tools, node),
  'line',
  ...ownLines(tools, node, place),
  ...connectionLines(tools, node),
  ...(node.type === 'center'
    ? []
    : (['line', actionLine(tools, deleteChosen, withChosen(tools, node.id))] as const)),
];

/** The menu of a circle or connection, the same in the tree and on the map; empty for what is gone. */
export const menuFor = (
  tools: MapTools,
  id: Id,
  place: MenuPlace | null = null,
): readonly MenuLine[] => {
  const document = documentOf(tools);
  const node = nodeOf(document, id);
  if (node) return circleMenu(tools, node, place);
  const link = rowOf(document, 'link', id);
  return link ? linkLines(tools, link) : [];
};
