import type { MapDocument } from '../../domain/document';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { coloringOf } from '../../domain/look/coloring';
import { circlesNear } from '../../domain/near';
import { partnersOf } from '../../domain/outline';
import { missingKey } from '../../rendering/legend';
import type { SessionState } from '../../store/sessionStore';
import { isSilent } from '../mapMeasures/contributors';

/** What stands out: partners of one status or one color, who reports a measure, and what is around one circle. Null lets all through. */
export type Filter = Pick<SessionState, 'shown' | 'focusOn' | 'group' | 'measure'>;

export const noFilter: Filter = { shown: null, focusOn: null, group: null, measure: null };

export const isFiltered = ({ shown, focusOn, group, measure }: Filter): boolean =>
  shown !== null || focusOn !== null || group !== null || measure !== null;

/** True for partners of other colors than the one picked; nobody's while colors say something else. */
const isOtherColor = (document: MapDocument, group: Filter['group']): ((id: Id) => boolean) => {
  const coloring = coloringOf(document);
  if (!group || coloring?.by !== group.by) return () => false;
  return (id) => (coloring.groupOf(id)?.key ?? missingKey) !== group.key;
};

/**
 * True for what stays in the background: partners of another status or color, and everything too far
 * from the circle in focus, notes too. Without a focus themes, the center and notes stay as they are.
 */
export const fadedBy = (document: MapDocument, filter: Filter): ((id: Id) => boolean) => {
  const { shown, focusOn } = filter;
  const isOtherGroup = isOtherColor(document, filter.group);
  const gaveNothing = isSilent(document, filter.measure);
  const near = focusOn && circlesNear(document, focusOn.id, focusOn.steps);
  const isOther = (id: Id): boolean => {
    const node = nodeOf(document, id);
    if (node?.type !== 'partner') return false;
    const isOtherStatus = shown !== null && (node.status ?? 'existing') !== shown;
    return isOtherStatus || isOtherGroup(id) || gaveNothing(id);
  };
  return (id) => isOther(id) || (near !== null && !near.has(id));
};

export interface FilterCount {
  readonly shown: number;
  readonly faded: number;
  readonly all: number;
}

/** How many partners are shown and how many faded; each counted once, however many themes it has. */
export const filterCount = (document: MapDocument, filter: Filter): FilterCount => {
  const partners = partnersOf(document);
  const isFaded = fadedBy(document, filter);
  const faded = partners.filter((partner) => isFaded(partner.id)).length;
  return { shown: partners.length - faded, faded, all: partners.length };
};
