import type { Id } from '../../domain/id';
import type { Meaning } from './cellText';
import { isEverybody } from './everybodySaid';
import type { SaidPlace } from './saidValue';
import type { MeasureDraft, ValueDraft } from './valueDraft';

/** What of the map values are read with. */
export interface ReadWith {
  /** What signs mean on this map. */
  readonly own: Meaning;
  /** What stands for everybody here; null where the map has no center yet. */
  readonly everybody: Id | null;
  /** Whether a measure is told of everybody. */
  readonly tells: (measure: MeasureDraft | undefined) => boolean;
}

/**
 * True for a place that is left out: lines of everybody count for measures that are told of everybody;
 * of others they are totals.
 */
export const isLeft = (
  {
    draft,
    everybody,
    tells,
  }: Pick<ReadWith, 'everybody' | 'tells'> & { readonly draft: ValueDraft },
  { keys, unit }: SaidPlace,
): boolean => {
  if (draft.leaves[keys.partner]) return true;
  if (!isEverybody(everybody, keys.partner, draft.partners[keys.partner])) return false;
  return unit !== '' || !tells(draft.measures[keys.measure]);
};
