import { leftWithoutTheme, removeNodes } from '../../domain/commands/remove';
import { nodeOf, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { removingNotes } from './noteDeeds';
import type { MapTools } from './tools';

/**
 * Deletes circles at once and offers the way back. Deleting a theme says where its partners went
 * and offers to delete them too.
 */
export const removing = (tools: MapTools, ids: readonly Id[]): void => {
  const document = tools.seen();
  if (ids.some((id) => rowOf(document, 'note', id))) {
    removingNotes(tools, ids);
    return;
  }
  const nodes = ids.map((id) => nodeOf(document, id)).filter((node) => node !== null);
  const themes = nodes.filter((node) => node.type === 'theme').map((node) => node.id);
  const left = leftWithoutTheme(document, themes).filter((partner) => !ids.includes(partner.id));
  const before = tools.map.store.state.getState().history.undo.length;
  tools.run(removeNodes, { ids });
  if (tools.map.store.state.getState().history.undo.length === before) return;
  const { toasts } = tools.services;
  const name = nodes[0]?.name ?? '';
  toasts.show({
    text: tools.words('map.deleted', { name, count: nodes.length }),
    action: { label: tools.words('action.undo'), run: () => tools.undo() },
  });
  if (left.length === 0) return;
  toasts.show({
    text: tools.words('map.leftUnsorted', { count: left.length }),
    action: {
      label: tools.words('map.deleteThemToo', { count: left.length }),
      run: () =>
        removing(
          tools,
          left.map((partner) => partner.id),
        ),
    },
  });
};
