import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Edit } from '../../../domain/edit';
import type { Id } from '../../../domain/id';
import { type AdoptChoices, answerFor } from '../../../interchange/measureSet/adoptChoices';
import { type Adoption, adoptionOf } from '../../../interchange/measureSet/adoption';
import { adoptMeasureSet } from '../../../interchange/measureSet/adoptMeasureSet';
import type { MeasureSet } from '../../../interchange/measureSet/measureSet';
import { useMap } from '../../map/mapContext';

/** A set that is held against the map, and what somebody decides about it. */
export interface Adopting {
  readonly adoption: Adoption;
  readonly choices: AdoptChoices;
  /** What would be done; null when all of it is here. */
  readonly edit: Edit | null;
  /** How many measures come in, or change. */
  readonly count: number;
  readonly choose: (to: Partial<AdoptChoices>) => void;
}

/** A set of things with one in it or not. */
export const withOne = <T>(
  set: ReadonlySet<T> | undefined,
  one: T,
  isIn: boolean,
): ReadonlySet<T> => {
  const next = new Set(set);
  if (isIn) next.add(one);
  else next.delete(one);
  return next;
};

const countOf = ({ added, different }: Adoption, choices: AdoptChoices): number =>
  added.filter(({ id }) => !choices.leftOut?.has(id)).length +
  different.filter((one) => answerFor(one, choices) !== 'mine').length;

/** What a set is called. */
export const useSetName = (set: Pick<MeasureSet, 'name' | 'version'>): string => {
  const { words } = useMap();
  const name = set.name || words('measureSets.unnamed');
  return words('measureSets.named', { name, version: set.version });
};

/** Holds a set against the open map; nothing changes before the edit is made. */
export const useAdopting = (set: MeasureSet): Adopting => {
  const { map, words, services } = useMap();
  const document = useStore(map.store.state, (state) => state.document);
  const name = set.name || words('measureSets.unnamed');
  const told = words('measureSets.adopt.told', { name, version: set.version });
  const [said, setSaid] = useState<Partial<AdoptChoices>>({});
  const at = services.clock.now();
  const { withGoals = true } = said;
  const adoption = useMemo(
    () => adoptionOf(document, set, { withGoals }),
    [document, set, withGoals],
  );
  const choices: AdoptChoices = { ...said, told, at };
  return {
    ...{ adoption, choices, count: countOf(adoption, choices) },
    edit: adoptMeasureSet(document, adoption, choices, services.ids),
    choose: (to) => setSaid((now) => ({ ...now, ...to })),
  };
};

/** Which answer holds, and the way to another. */
export const answering = ({ choices, choose }: Adopting) => ({
  of: (one: Parameters<typeof answerFor>[0]) => answerFor(one, choices),
  say: (id: Id, answer: ReturnType<typeof answerFor>): void =>
    choose({ answers: new Map([...(choices.answers ?? []), [id, answer]]) }),
});
