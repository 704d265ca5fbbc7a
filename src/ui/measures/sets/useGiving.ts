import { useState } from 'react';
import { useStore } from 'zustand';
import { type MapDocument, mapRow } from '../../../domain/document';
import { type SetChange, setChanges, unnumbered, versionAfter } from '../../../domain/givenSince';
import type { Id } from '../../../domain/id';
import type { MeasureSetRow } from '../../../domain/measureSetRow';
import { givenSets } from '../../../domain/measureSets';
import { measuredIndicators } from '../../../domain/measures';
import { titleOf } from '../../../domain/outline';
import { seenBy } from '../../../domain/seen';
import { setContentOf } from '../../../domain/setContent';
import type { Words } from '../../../messages/words';
import { useMap } from '../../map/mapContext';

/** A set of measures on its way out. */
export interface Giving {
  /** What others may see of the map, of which the set is made. */
  readonly seen: MapDocument;
  /** Sets that were given before. */
  readonly sets: readonly MeasureSetRow[];
  /** The one that is given again; null for a new one. */
  readonly row: MeasureSetRow | null;
  readonly name: string;
  readonly leftOut: ReadonlySet<Id>;
  readonly changes: readonly SetChange[];
  readonly version: number;
  /** Measures that count something else now under the same number (R0). */
  readonly unnumbered: readonly { readonly id: Id; readonly name: string }[];
  /** Those of them whose next version begins with the set. */
  readonly begins: ReadonlySet<Id>;
  readonly setBegins: (isOn: boolean) => void;
  readonly choose: (row: MeasureSetRow | null) => void;
  readonly setName: (name: string) => void;
  readonly setLeftOut: (leftOut: ReadonlySet<Id>) => void;
}

const nameFor = (document: MapDocument, words: Words): string => {
  const title = titleOf(document);
  if (!title) return words('define.measures');
  const isSample = mapRow(document)?.sample === true;
  return words(isSample ? 'measureSets.give.nameSample' : 'measureSets.give.nameOf', { title });
};

const leftOf = (row: MeasureSetRow | null): ReadonlySet<Id> =>
  new Set(Object.keys(row?.leftOut ?? {}) as Id[]);

/** What others may see of a map; names of contacts are taken out of texts as for everybody. */
export const seenByOthers = (whole: MapDocument, words: Words): MapDocument =>
  seenBy(whole, { audience: 'public', withWished: true, unnamed: words('map.unnamedPerson') });

/** What goes out, and what number it gets. */
export const useGiving = (): Giving => {
  const { map, words } = useMap();
  const whole = useStore(map.store.state, ({ document }) => document);
  const seen = seenByOthers(whole, words);
  const sets = givenSets(whole);
  const [id, setId] = useState<Id | null>(sets.at(-1)?.id ?? null);
  const row = sets.find((one) => one.id === id) ?? null;
  const [name, setName] = useState(row?.name ?? nameFor(whole, words));
  const [leftOut, setLeftOut] = useState(() => leftOf(row));
  const [isNumbered, setBegins] = useState(true);
  const since = (begins?: ReadonlySet<Id>) =>
    row ? setChanges(row, setContentOf(seen, leftOut, begins)) : [];
  const open = unnumbered(since(), measuredIndicators(whole));
  const begins = new Set(isNumbered ? open.map(({ id: one }) => one) : []);
  const changes = since(begins);
  return {
    ...{ seen, sets, row, name, leftOut, changes, begins, setName, setLeftOut, setBegins },
    unnumbered: open,
    version: versionAfter(row, changes),
    choose: (to) => {
      setId(to?.id ?? null);
      setName(to?.name ?? nameFor(whole, words));
      setLeftOut(leftOf(to));
    },
  };
};
