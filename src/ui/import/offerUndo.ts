import type { MapTools } from '../map/tools';

/** Says what was just done and offers to take it back, as long as nothing else was done since. */
export const offerUndo = (tools: MapTools, text: string): void => {
  const { store } = tools.map;
  const mine = store.state.getState().history.undo.at(-1)?.entry;
  const dismiss = tools.services.toasts.show({
    text,
    action: { label: tools.words('action.undo'), run: () => tools.undo() },
  });
  const stop = store.state.subscribe(({ history }) => {
    if (history.undo.at(-1)?.entry === mine) return;
    stop();
    dismiss();
  });
};
