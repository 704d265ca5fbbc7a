import type { CellEntry } from '../cellFault';
import { applied, updating } from '../change';
import { addPartner, addTheme } from '../commands/addNodes';
import { enterCells } from '../commands/enterCells';
import { setExpectation } from '../commands/expectations';
import { addGroups } from '../commands/groups';
import { changeMeasure, defineMeasure } from '../commands/measures';
import { addPeriods } from '../commands/periods';
import { type MapDocument, rowsOf } from '../document';
import type { Id, IdSource } from '../id';
import { indicatorsOf, periodsOf, subgroupsOf } from '../measures';
import { newMap } from '../newMap';
import { partnersOf } from '../outline';
import { type StarterText, starterSheet } from '../starterMeasures';
import { cellFrom } from './cellFrom';
import { type SampleMeasure, sampleCorrection, sampleFigures, sampleGroups } from './figures';
import { type Growing, growing } from './growing';

/** Keys of the words of the sample; they stand in the message catalogue. */
export type SampleText =
  | StarterText
  | `measureSample.${
      | 'center'
      | 'theme'
      | 'partner'
      | 'dimension'
      | 'small'
      | 'others'
      | 'source'
      | 'correction'
      | 'version'}`;

export interface SampleMaking {
  readonly words: (text: SampleText, values?: Readonly<Record<string, number>>) => string;
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const keys = Object.keys(sampleFigures) as readonly SampleMeasure[];

/** Values of the last year are of the new definition of what this measure counts. */
const redefined: SampleMeasure = 'returning';

const measureOf = (map: Growing, key: SampleMeasure): Id =>
  indicatorsOf(map.now())[keys.indexOf(key)]?.id ?? 'indicator_';

const periodAt = (map: Growing, year: number): Id => periodsOf(map.now())[year]?.id ?? 'period_';

const partnerAt = (map: Growing, at: number): Id => partnersOf(map.now())[at]?.id ?? 'node_';

const withPeople = (map: Growing, { words }: SampleMaking): void => {
  map.does(addTheme, { name: words('measureSample.theme') });
  const theme = rowsOf(map.now(), 'node').find(({ type }) => type === 'theme')?.id ?? null;
  for (const number of [1, 2, 3, 4])
    map.does(addPartner, { name: words('measureSample.partner', { number }), theme });
};

const withMeasures = (map: Growing, { words }: SampleMaking): void => {
  map.does(addPeriods, { type: 'schoolYear', start: '2022-09-01', count: 5 });
  const [first, last] = [periodAt(map, 0), periodAt(map, 4)];
  const goals: Partial<Record<SampleMeasure, readonly [number, number]>> = {
    interaction: [42, 60],
    absence: [12, 6],
  };
  const source = words('measureSample.source');
  const dimension = words('measureSample.dimension');
  for (const key of keys) {
    const goal = goals[key];
    map.does(defineMeasure, {
      ...starterSheet(key, words),
      ...{ source, minCell: 10, minCellRule: 'below' as const },
      ...(goal && { startValue: goal[0], startPeriod: first }),
      ...(goal && { goalValue: goal[1], goalPeriod: last }),
      ...(key === 'interaction' && { dimensions: [dimension] }),
    });
  }
  const names = [words('measureSample.small'), words('measureSample.others')];
  map.does(addGroups, { dimension, names });
};

const withExpected = (map: Growing): void => {
  for (const key of keys) {
    const indicator = measureOf(map, key);
    const all = partnersOf(map.now()).map(({ id }) => id);
    const from = '2022-08-01';
    const [stays, leaves] = [all.slice(0, 3), all.slice(3)];
    map.does(setExpectation, { indicator, partners: stays, isExpected: true, from });
    const to = '2024-07-31';
    map.does(setExpectation, { indicator, partners: leaves, isExpected: true, from, to });
  }
};

const cellsOf = (map: Growing, year: 0 | 1 | 2): readonly CellEntry[] =>
  keys.flatMap((key) =>
    sampleFigures[key].flatMap((years, partner) => {
      const place = { indicator: measureOf(map, key), unit: partnerAt(map, partner) };
      const figure = years[year];
      return figure ? [{ ...place, period: periodAt(map, year), cell: cellFrom(figure) }] : [];
    }),
  );

const groupCells = (map: Growing): readonly CellEntry[] =>
  [sampleGroups.small, sampleGroups.others].map((figure, at) => ({
    indicator: measureOf(map, 'interaction'),
    unit: partnerAt(map, 0),
    subgroup: subgroupsOf(map.now())[at]?.id ?? null,
    period: periodAt(map, 2),
    cell: cellFrom(figure),
  }));

const withFigures = (map: Growing, { words, now }: SampleMaking): void => {
  const source = words('measureSample.source');
  for (const year of [0, 1] as const)
    map.does(enterCells, { cells: cellsOf(map, year), source, at: now });
  const corrected = {
    indicator: measureOf(map, 'hours'),
    unit: partnerAt(map, 1),
    period: periodAt(map, 1),
    cell: cellFrom(sampleCorrection),
  };
  const note = words('measureSample.correction');
  map.does(enterCells, { cells: [corrected], source, note, at: now });
  const asNewVersion = words('measureSample.version');
  map.does(changeMeasure, { id: measureOf(map, redefined), asNewVersion });
  map.does(enterCells, { cells: [...cellsOf(map, 2), ...groupCells(map)], source, at: now });
};

/**
 * The sample initiative: four partners, three school years, six measures, with every case built in
 * that the rules tell of. Its figures are illustrative, and its map says so (`sample`).
 */
export const createSampleInitiative = (ids: IdSource, making: SampleMaking): MapDocument => {
  const { words, language, now } = making;
  const center = words('measureSample.center');
  const made = newMap({ template: 'sampleInitiative', language, now, center }, ids);
  const badged = updating(made, {
    ...{ [made.map]: { sample: true, system: 'comparative' } },
    ...Object.fromEntries(rowsOf(made, 'node').map(({ id }) => [id, { centerKind: 'backbone' }])),
  });
  const map = growing(applied(made, badged), ids);
  withPeople(map, making);
  withMeasures(map, making);
  withExpected(map);
  withFigures(map, making);
  return map.now();
};
