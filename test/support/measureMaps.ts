import fc from 'fast-check';
import { documentOf, type MapDocument, nodeOf, rowOf, rowsOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type { Cell, IndicatorRow, PeriodRow } from '../../src/domain/measureRow';
import { indicatorsOf, periodsOf, subgroupsOf } from '../../src/domain/measures';
import { sameNameKey } from '../../src/domain/name';
import { partnersOf } from '../../src/domain/outline';
import type { Row } from '../../src/domain/row';
import { seriesIdOf } from '../../src/domain/seriesId';
import { schoolYearOf, yearOf } from './measures';

/** Names as people and spreadsheets spell them, some of which look like formulas or numbers. */
const oddNames = [
  ...['=1+1', '-Alpha', '@home', '+49 30', "'=x", 'O’Hara', 'Ñandú | x', 'Comma, "quoted"'],
  ...['007', '12', '1.50', 'All schools', 'Total', 'North; South', 'TRUE', '2024-01-05'],
] as const;

const names = (count: number) =>
  fc.uniqueArray(fc.constantFrom(...oddNames), { minLength: count, maxLength: count });

const texts = fc.constantFrom('', '=SUM(A1)', 'Counted in May, twice', '-', '“quoted”', 'a = b: c');

/** Of one name and other days, and of one year and another type. */
const periods: readonly PeriodRow[] = [
  yearOf(2022),
  yearOf(2023),
  { ...schoolYearOf(2023), label: '2023' },
  { ...yearOf(2023), id: 'period_c', type: 'cohort', label: '2023', end: '2024-08-31' },
  yearOf(2027),
];

const measure = (at: number, name: string, more: Partial<IndicatorRow>): IndicatorRow => ({
  ...{ id: `indicator_${at}`, kind: 'indicator', order: `000${at + 1}`, code: `K${at}`, name },
  ...{ scope: 'performance', reach: 'local', type: 'count', direction: 'up', version: 1 },
  ...more,
});

const sheets = fc.record({
  version: fc.integer({ min: 1, max: 3 }),
  definition: texts,
  source: texts,
  startValue: fc.double({ min: -5, max: 90, noNaN: true }),
});

const measures = fc.tuple(names(3), sheets).map(([[one = '', two = '', three = ''], sheet]) => {
  const { version, definition, source, startValue } = sheet;
  const said = { ...(definition && { definition }), ...(source && { source }) };
  const share = {
    ...({ type: 'percent', direction: 'down', denominator: 'all', digits: 1 } as const),
    ...{ version, startValue },
    ...{ startPeriod: 'period_2022', goalPeriod: 'period_2027', goalValue: 60, minCell: 10 },
    ...{ interims: { period_2023: 0.1 + 0.2 }, versions: { 2: 'Tours count: yes' }, ...said },
  } as const satisfies Partial<IndicatorRow>;
  return [
    measure(0, one, share),
    measure(1, two, { type: 'mean', scope: 'population', frequency: 'quarter', dueLag: 30 }),
    measure(2, three, { quadrant: 'howMuch', adds: 'stock', dimensions: { Grade: true } }),
  ];
});

const number = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value + 0);

const share = fc
  .tuple(fc.nat(900), fc.nat(900))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const cell = (type: IndicatorRow['type'], version: number): fc.Arbitrary<Cell> => {
  const pair: fc.Arbitrary<readonly [number, number | null]> =
    type === 'percent'
      ? fc.oneof(
          share,
          fc.nat(100).map((n) => [n, null] as const),
        )
      : type === 'mean'
        ? fc.tuple(number, fc.option<number>(fc.nat(50), { nil: null }))
        : number.map((n) => [n, null] as const);
  const status = fc.constantFrom('estimated' as const, 'provisional' as const, 'final' as const);
  const known = fc.option(fc.nat(80));
  const its = fc.integer({ min: 1, max: version });
  const entry = fc.constantFrom<Id>('entry_1', 'entry_2');
  return fc
    .tuple(
      pair,
      known,
      fc.constantFrom('reported', 'suppressed', 'notApplicable', 'notDue'),
      status,
    )
    .chain(([[n, d], whole, state, how]) =>
      fc.tuple(its, entry).map(([at, by]): Cell => {
        if (state === 'reported') return [n, d, 'reported', how, at, by];
        return [null, state === 'suppressed' ? whole : null, state as Cell[2], how, at, by];
      }),
    );
};

/** What values about everybody are of; it may go by the name of a partner. */
const center: fc.Arbitrary<Row> = fc
  .constantFrom('The county', ...oddNames.slice(0, 4), 'Total')
  .map((name) => ({ ...{ id: 'node_9', kind: 'node', type: 'center', name, order: '0000' } }));

const partnersAnd = fc.tuple(names(3), fc.boolean()).map(([[one, two, three], isTwin]) => {
  const row = (at: number, name = '', sourceId = ''): Row => ({
    ...{ id: `node_${at}`, kind: 'node', type: 'partner', name, order: `000${at}` },
    ...{ status: 'existing', ...(sourceId && { sourceId }) },
  });
  return [row(1, one, '=07X'), row(2, two), row(3, isTwin ? two : three)];
});

const units: readonly Row[] = [
  { id: 'unit_1', kind: 'unit', partner: 'node_1', name: '-East', order: '0001' },
  { id: 'unit_2', kind: 'unit', partner: 'node_2', name: '-East', order: '0001' },
];

const subgroups: readonly Row[] = [
  { id: 'subgroup_1', kind: 'subgroup', dimension: 'Grade', name: '9', order: '0001' },
  { id: 'subgroup_2', kind: 'subgroup', dimension: 'Sex', name: 'All girls', order: '0002' },
];

const entries: readonly Row[] = [
  { id: 'entry_1', kind: 'entry', at: 1, source: 'SIS, export', note: '=late' },
  { id: 'entry_2', kind: 'entry', at: 2, source: 'Mail' },
];

const expectations: readonly Row[] = [
  { id: 'expectation_1', kind: 'expectation', indicator: 'indicator_0', partner: 'node_3' },
  {
    ...{ id: 'expectation_2', kind: 'expectation', indicator: 'indicator_1', partner: 'node_1' },
    ...{ from: '2022-01-01', to: '2023-12-31' },
  },
];

const unitIds = ['node_1', 'node_2', 'node_3', 'unit_1', 'unit_2'] as const;

const seriesOf = (all: readonly IndicatorRow[]): fc.Arbitrary<readonly Row[]> => {
  const one = fc
    .constantFrom(...all)
    .chain((its) => {
      const everybody = its.scope === 'population' ? (['node_9'] as const) : [];
      return fc.tuple(fc.constant(its), fc.constantFrom<Id>(...unitIds, ...everybody), fc.nat(2));
    })
    .chain(([{ id: indicator, type, version }, unit, group]) => {
      const subgroup = group > 0 ? (`subgroup_${group}` as const) : null;
      const id = seriesIdOf(indicator, unit, subgroup);
      const at = fc.constantFrom(...periods.slice(0, 4).map((period) => period.id));
      return fc.dictionary(at, cell(type, version), { minKeys: 1, maxKeys: 3 }).map(
        (c): Row => ({
          ...{ id, kind: 'series', indicator, unit, c: { ...c } },
          ...(subgroup && { subgroup }),
        }),
      );
    });
  return fc.uniqueArray(one, { maxLength: 8, selector: ({ id }) => id });
};

/** Maps with measures of which everything is told. */
export const measureMaps: fc.Arbitrary<MapDocument> = fc
  .tuple(measures, partnersAnd, center)
  .chain(([all, partners, middle]) =>
    seriesOf(all).map((series) =>
      documentOf('map_1', [
        {
          id: 'map_1',
          kind: 'map',
          name: 'Given',
          template: 'blank',
          language: 'en',
          createdAt: 1,
        },
        middle,
        ...[...all, ...periods, ...partners, ...units, ...subgroups],
        ...[...entries, ...expectations, ...series],
      ]),
    ),
  );

const spanIn = (document: MapDocument, id: Id | undefined): string => {
  const its = rowOf(document, 'period', id ?? null);
  return its ? [its.type, its.label, its.start, its.end].join(' ') : '';
};

const whoIn = (document: MapDocument, id: Id): readonly string[] => {
  const unit = rowOf(document, 'unit', id);
  const partner = nodeOf(document, unit?.partner ?? id);
  if (partner?.type === 'center') return ['', 'everybody', ''];
  return [partner?.name ?? '', partner?.sourceId ?? '', unit?.name ?? ''];
};

const told = (rows: readonly unknown[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

const definitions = (document: MapDocument) =>
  indicatorsOf(document).map(({ id: _id, order: _order, ...row }) => ({
    ...row,
    startPeriod: spanIn(document, row.startPeriod),
    goalPeriod: spanIn(document, row.goalPeriod),
    interims: Object.entries(row.interims ?? {}).map(([id, goal]) => [
      ...[spanIn(document, id as Id), goal],
    ]),
  }));

const cells = (document: MapDocument) =>
  rowsOf(document, 'series').flatMap(({ indicator, unit, subgroup, c = {} }) =>
    Object.entries(c).map(([period, [n, d, state, status, version, entry]]) => {
      const { source = '', note = '' } = rowOf(document, 'entry', entry) ?? {};
      const group = rowOf(document, 'subgroup', subgroup ?? null);
      return [
        ...[rowOf(document, 'indicator', indicator)?.code, ...whoIn(document, unit)],
        ...[group?.dimension, group?.name, spanIn(document, period as Id)],
        ...[n, d, state, status, version, source, note],
      ];
    }),
  );

/** Everything of measures by names, so that neither ids nor order matter. */
export const measuresTold = (document: MapDocument) => ({
  measures: told(definitions(document).map((row) => Object.entries(row).sort())),
  periods: told(periodsOf(document).map(({ id }) => spanIn(document, id))),
  groups: told(subgroupsOf(document).map(({ dimension, name }) => [dimension, name])),
  units: told(rowsOf(document, 'unit').map(({ id }) => whoIn(document, id))),
  expected: told(
    rowsOf(document, 'expectation').map(({ indicator, partner, from, to }) => [
      rowOf(document, 'indicator', indicator)?.code,
      ...[...whoIn(document, partner), from, to],
    ]),
  ),
  cells: told(cells(document)),
});

/** True when two partners of a map go by one name. */
export const hasTwins = (document: MapDocument): boolean => {
  const keys = partnersOf(document).map(({ name }) => sameNameKey(name));
  return new Set(keys).size < keys.length;
};
