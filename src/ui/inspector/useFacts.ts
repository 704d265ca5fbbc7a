import { type Facts, setFacts } from '../../domain/commands/bulk';
import type { Id } from '../../domain/id';
import type { NodeRow } from '../../domain/row';
import { useMap } from '../map/mapContext';

/** The partners that a field is of: one, or several that are edited together. */
export interface OfPartners {
  readonly partners: readonly NodeRow[];
}

export interface Writing {
  readonly ids: readonly Id[];
  /** Writes facts of all of them, as one edit. */
  set(facts: Partial<Facts>): void;
  /** Names a field of theirs for drafts. */
  draftOf(field: string): string;
}

/** Writes facts of one partner or of several. */
export const useFacts = (partners: readonly NodeRow[]): Writing => {
  const tools = useMap();
  const ids = partners.map(({ id }) => id);
  return {
    ids,
    set: (facts) => {
      tools.run(setFacts, { ids, facts });
    },
    draftOf: (field) => `${ids.join(' ')}/${field}`,
  };
};
