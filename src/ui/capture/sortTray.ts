import { makeThemeOf, putInto } from '../../domain/commands/tray';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { outlineOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import type { MapTools } from '../map/tools';

const leftText = (tools: MapTools): string => {
  const count = outlineOf(tools.seen()).unsorted.length;
  return count ? tools.words('capture.tray.left', { count }) : tools.words('capture.tray.empty');
};

/** Says where they are now and how many are left; they are no longer chosen. */
const sorted = (tools: MapTools, partners: readonly NodeRow[], theme: Id | null): boolean => {
  if (!theme) return false;
  tools.map.session.setState({ selection: [] });
  const { words } = tools;
  const put = words('capture.tray.put', {
    count: partners.length,
    name: partners[0]?.name ?? '',
    theme: nodeOf(tools.seen(), theme)?.name ?? '',
  });
  tools.services.announcer.polite(`${put} ${leftText(tools)}`);
  return true;
};

const idsOf = (partners: readonly NodeRow[]): readonly Id[] => partners.map(({ id }) => id);

/** Makes a theme of these partners; false when it was refused. */
export const makeTheme = (tools: MapTools, name: string, partners: readonly NodeRow[]): boolean =>
  sorted(tools, partners, tools.run(makeThemeOf, { name, ids: idsOf(partners) }));

/** Puts these partners into a theme that is there; false when it was refused. */
export const putThem = (tools: MapTools, theme: Id, partners: readonly NodeRow[]): boolean =>
  sorted(tools, partners, tools.run(putInto, { theme, ids: idsOf(partners) }));
