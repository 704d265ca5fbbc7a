import type { Id } from '../../domain/id';
import { partnersOf, partnersOfTheme } from '../../domain/outline';
import { documentOf } from '../actions/chosen';
import type { MapTools } from '../map/tools';
import { type Item, notesKey } from './items';

/** Chooses these circles and says how many they are. */
export const select = (tools: MapTools, ids: readonly Id[]): void => {
  tools.map.session.setState({ selection: ids });
  tools.services.announcer.polite(tools.words('canvas.selected', { count: ids.length }));
};

/** The partners of a theme, in order; null for those not sorted yet. */
export const partnersIn = (tools: MapTools, theme: Id | null): readonly Id[] =>
  partnersOfTheme(documentOf(tools), theme).map(({ id }) => id);

/** The partners that belong with an item: those of its theme, or those not sorted yet. */
const beside = (tools: MapTools, item: Item): readonly Id[] => {
  const theme = item.node?.type === 'theme' ? item.node.id : item.theme;
  if (theme) return partnersIn(tools, theme);
  const isOther = item.note !== null || item.key === notesKey || item.node?.type === 'center';
  return isOther ? [] : partnersIn(tools, null);
};

/** Chooses everything: themes, partners, not the center. */
export const selectEverything = (tools: MapTools): void => {
  const document = documentOf(tools);
  const all = [...document.rows.values()].filter(
    (row) => row.kind === 'node' && row.type !== 'center',
  );
  select(
    tools,
    all.map(({ id }) => id),
  );
};

/** Chooses all partners beside an item; asked again, all partners of the map. */
export const selectAllAt = (tools: MapTools, item: Item): void => {
  const near = beside(tools, item);
  const { selection } = tools.map.session.getState();
  const isAgain = selection.length === near.length && near.every((id) => selection.includes(id));
  select(
    tools,
    isAgain || near.length === 0 ? partnersOf(documentOf(tools)).map(({ id }) => id) : near,
  );
};
