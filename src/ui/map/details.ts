import type { Id } from '../../domain/id';
import type { MapTools } from './tools';

const fields = 'input, textarea, select, button[aria-haspopup="listbox"], [contenteditable="true"]';

const firstField = (): HTMLElement | null => {
  const sheet = document.querySelector<HTMLElement>('[data-region="details"]');
  return (
    sheet?.querySelector<HTMLElement>(`.inspector-body :is(${fields})`) ??
    sheet?.querySelector<HTMLElement>('h2') ??
    null
  );
};

/** Opens the details of a circle or connection and gives the keyboard to their first field. */
export const openDetails = (tools: MapTools, id: Id): void => {
  const { session } = tools.map;
  if (!session.getState().selection.includes(id)) tools.choose(id);
  requestAnimationFrame(() => firstField()?.focus());
};
