import { CircleDot } from 'lucide-react';
import { mayHaveSubThemes } from '../../domain/commands/subThemes';
import { nodeOf } from '../../domain/document';
import type { NodeRow } from '../../domain/row';
import type { MapTools } from '../map/tools';
import type { Action } from './action';
import { chosenNodes, circleCount, documentOf } from './chosen';

/** The theme a new sub-theme goes under: the chosen one, or the one it stands under itself. */
const above = (tools: MapTools): NodeRow | null => {
  const document = documentOf(tools);
  const node = nodeOf(document, chosenNodes(tools)[0]);
  if (node?.type !== 'theme') return null;
  return mayHaveSubThemes(document, node) ? node : nodeOf(document, node.parent);
};

/** The line one types into, its mark already there: what follows becomes the sub-theme's name. */
const askFor = (tools: MapTools, { id }: NodeRow): void =>
  tools.map.session.setState(({ draft }) => ({
    theme: id,
    draft: `## ${draft.replace(/^\s*#+\s*/u, '')}`,
    editing: { is: 'entry', theme: id, at: null, asks: 'partner' },
  }));

export const addSubTheme: Action = {
  id: 'addSubTheme',
  name: 'subThemes.add',
  icon: CircleDot,
  keys: ['shift+t'],
  scope: 'map',
  can: (tools) => circleCount(tools) > 0,
  run: (tools) => {
    const theme = above(tools);
    if (theme) askFor(tools, theme);
    else tools.services.toasts.show({ text: tools.words('subThemes.chooseTheme') });
  },
};
