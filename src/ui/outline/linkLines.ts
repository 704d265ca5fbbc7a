import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { describeLink, disconnect, turnLink } from '../../domain/commands/connect';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { directions, type LinkRow } from '../../domain/row';
import { documentOf } from '../actions/chosen';
import { deleteChosen } from '../actions/circleActions';
import { keysShown } from '../actions/keys';
import type { MapTools } from '../map/tools';
import type { MenuAction, MenuLine } from '../parts/menuItems';
import { suggestedTypes, typeText } from './connections';

/** The names at both ends of a connection. */
export const endsOf = (tools: MapTools, link: LinkRow): { from: string; to: string } => {
  const document = documentOf(tools);
  return {
    from: nodeOf(document, link.from)?.name ?? '',
    to: nodeOf(document, link.to)?.name ?? '',
  };
};

const typeLine = (tools: MapTools, link: LinkRow): MenuAction => ({
  id: 'type',
  label: tools.words('outline.menu.type'),
  under: suggestedTypes.map((type) => ({
    id: type,
    label: typeText(tools.words, type),
    isChosen: link.type === type,
    onAction: () => {
      tools.run(describeLink, { id: link.id, type });
    },
  })),
});

const directionLine = (tools: MapTools, link: LinkRow): MenuAction => ({
  id: 'direction',
  label: tools.words('outline.menu.direction'),
  under: directions.map((direction) => ({
    id: direction,
    label: tools.words(`outline.directions.${direction}`, endsOf(tools, link)),
    isChosen: link.direction === direction,
    onAction: () => {
      tools.run(describeLink, { id: link.id, direction });
    },
  })),
});

/** Turns it round; without a direction there is nothing to turn. */
const turnLines = (tools: MapTools, { id, direction }: LinkRow): readonly MenuAction[] =>
  direction !== 'forward'
    ? []
    : [
        {
          id: 'turn',
          label: tools.words('canvas.action.turn'),
          icon: ArrowLeftRight,
          onAction: () => {
            tools.run(turnLink, { id });
          },
        },
      ];

const goLine = (tools: MapTools, id: Id, name: string): MenuAction => ({
  id,
  label: tools.words('outline.menu.goTo', { name }),
  onAction: () => {
    tools.choose(id);
    tools.map.stage.tree()?.focus(id);
  },
});

/** The menu of a connection. */
export const linkLines = (tools: MapTools, link: LinkRow): readonly MenuLine[] => {
  const { from, to } = endsOf(tools, link);
  return [
    typeLine(tools, link),
    directionLine(tools, link),
    ...turnLines(tools, link),
    'line',
    goLine(tools, link.from, from),
    goLine(tools, link.to, to),
    'line',
    {
      id: deleteChosen.id,
      label: tools.words('outline.menu.disconnect'),
      icon: Trash2,
      keys: keysShown(deleteChosen.keys?.[0]),
      onAction: () => {
        tools.run(disconnect, { id: link.id });
      },
    },
  ];
};
