import { BoxSelect } from 'lucide-react';
import { nodeOf, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { NodeRow } from '../../domain/row';
import { documentOf } from '../actions/chosen';
import { connectCircles, deleteChosen, rename } from '../actions/circleActions';
import { copyChosen, cutChosen, duplicateChosen } from '../actions/copyActions';
import { details } from '../actions/detailActions';
import { focusOnChosen } from '../actions/focusActions';
import { openDetails } from '../map/details';
import type { MapTools } from '../map/tools';
import type { MenuAction, MenuLine } from '../parts/menuItems';
import { withChosen } from './actOn';
import { actionLine, connectionLines, pinLine } from './circleLines';
import { linkLines } from './linkLines';
import { manyLines } from './manyLines';
import type { MenuPlace } from './menuPlace';
import { noteLines } from './noteLines';
import { partnerLines } from './partnerLines';
import { partnersIn, select } from './selecting';
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
  actionLine(tools, focusOnChosen, [node.id]),
  'line',
  ...ownLines(tools, node, place),
  ...connectionLines(tools, node),
  ...copyLines(tools, node),
  ...(node.type === 'center'
    ? []
    : (['line', actionLine(tools, deleteChosen, withChosen(tools, node.id))] as const)),
];

const partnersLine = (tools: MapTools, { id }: NodeRow): MenuAction => ({
  id: 'selectPartners',
  label: tools.words('canvas.action.selectPartners'),
  icon: BoxSelect,
  isDisabled: partnersIn(tools, id).length === 0,
  onAction: () => select(tools, partnersIn(tools, id)),
});

/** Details, and what the clipboard does; the center is only one. */
const copyLines = (tools: MapTools, node: NodeRow): readonly MenuLine[] => [
  'line',
  {
    ...actionLine(tools, details, [node.id]),
    onAction: () => openDetails(tools, node.id),
  },
  ...(node.type === 'theme' ? [partnersLine(tools, node)] : []),
  ...(node.type === 'center'
    ? []
    : [duplicateChosen, copyChosen, cutChosen].map((one) => actionLine(tools, one, [node.id]))),
];

/** The menu of a circle or connection, the same in the tree and on the map; empty for what is gone. */
export const menuFor = (
  tools: MapTools,
  id: Id,
  place: MenuPlace | null = null,
): readonly MenuLine[] => {
  const document = documentOf(tools);
  const node = nodeOf(document, id);
  const chosen = withChosen(tools, id).filter((one) => nodeOf(document, one));
  if (node && chosen.length > 1) return manyLines(tools, chosen);
  if (node) return circleMenu(tools, node, place);
  const note = rowOf(document, 'note', id);
  if (note) return noteLines(tools, note);
  const link = rowOf(document, 'link', id);
  return link ? linkLines(tools, link) : [];
};
