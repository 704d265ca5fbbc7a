import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document';
import type { Id } from '../../../src/domain/id';
import type { IndicatorRow } from '../../../src/domain/measureRow';
import { indicatorsOf } from '../../../src/domain/measures';
import type { NodeRow, Row } from '../../../src/domain/row';
import { measureTableOf } from '../../../src/measurement/measureTable';
import { figureAt } from '../../../src/measurement/pooledFigure';
import { speak } from '../../../src/messages/speak';
import { contributorsOf, isSilent } from '../../../src/ui/mapMeasures/contributors';
import { mapMarks } from '../../../src/ui/mapMeasures/mapMarks';
import { explained } from '../../../src/ui/measures/computed/explained';
import { figureSentence } from '../../../src/ui/measures/computed/sentence';
import { partsOf } from '../../../src/ui/measures/contribution/parts';
import { heatColumn } from '../../../src/ui/measures/heatmap/heatColumn';
import { heatFace } from '../../../src/ui/measures/heatmap/heatFace';
import { standIn } from '../../../src/ui/measures/reporting/whoReported';
import { changeLines } from '../../../src/ui/measures/scorecard/changeLines';
import { findingOf } from '../../../src/ui/measures/scorecard/finding';
import { scoreRow } from '../../../src/ui/measures/scorecard/scoreRow';
import { changeOver } from '../../../src/ui/measures/trends/changeOver';
import { trendAt } from '../../../src/ui/measures/trends/trend';
import { trendSource, trendSummary } from '../../../src/ui/measures/trends/trendWords';
import { explain } from '../../../src/ui/measures/why/explain';
import {
  expectationOf,
  indicatorOf,
  measuresOf,
  partnerId,
  seriesOf,
  told,
  type Written,
  yearOf,
} from '../../support/measures';

const voice = { words: speak('en'), language: 'en' } as const;
const today = '2030-01-01';
const noExtras = { withForecast: false, withUsual: false };

const circle = (id: Id, type: NodeRow['type'], name: string): NodeRow => ({
  ...{ id, kind: 'node', type, name, order: name, centerKind: 'backbone' },
});

const circles: readonly Row[] = [
  circle('node_center', 'center', 'The county'),
  circle(partnerId('a'), 'partner', 'North'),
  circle(partnerId('b'), 'partner', 'South'),
];

const [first, last] = [yearOf(2023), yearOf(2024)];

type Says = Readonly<Record<string, readonly [Written | null, Written | null]>>;

/** What is said in both years: of everybody under `center`, of partners under `a` and `b`. */
const mapSaying = (says: Says, given: Partial<IndicatorRow> = {}, ...rows: Row[]): MapDocument =>
  measuresOf(
    indicatorOf({
      ...{ name: 'Absence', scope: 'population', direction: 'down', denominator: 'students' },
      ...given,
    }),
    ...[first, last, ...circles],
    ...Object.entries(says).map(([name, [one, two]]) =>
      seriesOf(partnerId(name), {
        ...(one !== null && { [first.id]: one }),
        ...(two !== null && { [last.id]: two }),
      }),
    ),
    ...rows,
  );

const sheetOf = (map: MapDocument): IndicatorRow => indicatorsOf(map)[0] ?? expect.fail('none');

const rowAt = (map: MapDocument, period: Id = last.id) =>
  scoreRow(measureTableOf(map), sheetOf(map), { period, today }) ?? expect.fail('no row');

const trendOf = (map: MapDocument) =>
  trendAt(map, measureTableOf(map), {
    ...{ sheet: sheetOf(map), partner: null, subgroup: null, today },
  }) ?? expect.fail('no trend');

const fell: Says = {
  center: [
    [120, 1000],
    [90, 1000],
  ],
  a: [
    [30, 60],
    [33, 60],
  ],
};

const turned: Says = {
  center: [[120, 1000], null],
  a: [
    [30, 60],
    [33, 60],
  ],
};

describe('a figure about everybody, seen', () => {
  it('R9 the scorecard tells the change of everybody once, and of no partners', () => {
    const row = rowAt(mapSaying(fell));
    const lines = changeLines(row, voice, () => '');
    expect(lines?.same).toBe('About everybody here, since 2023: −3.0 pp (−25%), better');
    expect([lines?.all, lines?.warning, row.isInDoubt]).toEqual([null, null, false]);
    expect(findingOf(row, voice)).toContain(
      '3.0 points lower than in 2023, better (everybody here)',
    );
  });

  it('R6 between everybody and partners no change is told, with the reason', () => {
    const row = rowAt(mapSaying(turned));
    const lines = changeLines(row, voice, () => '');
    expect(lines?.same).toMatch(/^No change is told since 2023: .*not the same people\.$/u);
    expect(lines?.all).toBeNull();
    expect(findingOf(row, voice)).not.toMatch(/higher|lower|rose|fell/u);
  });

  it('R6 a trend says whose change it is, and breaks where everybody takes over', () => {
    const whole = trendOf(mapSaying(fell));
    expect(changeOver(whole, voice)).toBe('−3.0 pp (−25%), better (about everybody here)');
    const broken = trendOf(mapSaying(turned));
    expect(broken.spots.map(({ line }) => line)).toEqual([1, 2]);
    expect(changeOver(broken, voice)).toBeNull();
    const turn = 'from 2024 on of partners and no longer about everybody here, no line across';
    expect(trendSource(broken, voice, noExtras)).toContain(turn);
    expect(trendSummary(broken, voice)).toContain(`${turn}.`);
  });

  it('R7 why it changed has no pieces, and R3 nobody has a part in it', () => {
    const map = mapSaying(fell);
    const table = measureTableOf(map);
    const why = explain(table, { measure: sheetOf(map), before: first.id, after: last.id });
    expect([why.pieces, why.absent]).toEqual([{ is: 'none', why: 'aboutEverybody' }, []]);
    const asked = { indicator: sheetOf(map).id, period: last.id };
    expect(partsOf(sheetOf(map), figureAt(table, asked))).toEqual([]);
  });

  it('R27 how it is computed names everybody, then partners that are not added', () => {
    const map = mapSaying(fell);
    const its = explained(map, { indicator: sheetOf(map).id, period: last.id });
    expect(its?.lines.map(({ isEverybody, why }) => [isEverybody, why])).toEqual([
      [true, null],
      [false, 'aboutEverybody'],
    ]);
    const sentence = its && figureSentence(its, voice, 'May 1');
    expect(sentence).toContain('9.0% (90 of 1,000)');
    expect(sentence).toContain('About everybody here.');
    expect(sentence).not.toMatch(/of \d+ partners?\./u);
  });

  it('R15 partners keep their values and are not judged; none is silent', () => {
    const silent = [expectationOf('a'), expectationOf('b')];
    const map = mapSaying(fell, {}, ...silent);
    const table = measureTableOf(map);
    const column = heatColumn(table, sheetOf(map), { period: last.id, today });
    const ground = { table, column, mode: 'value', before: null, compared: null } as const;
    const face = heatFace(ground, partnerId('a'));
    expect(face.is === 'figure' && [told(face.figure), face.isAside]).toEqual([55, false]);
    expect(heatFace({ ...ground, mode: 'status' }, partnerId('a')).is).toBe('contributes');
    expect([standIn(column, partnerId('a')), standIn(column, partnerId('b'))]).toEqual([
      'reported',
      'notAsked',
    ]);
  });

  it('R15 on the map arcs stay those of partners, and the center tells of everybody', () => {
    const map = mapSaying({ ...fell, b: [null, null] }, {}, expectationOf('a'), expectationOf('b'));
    const [marks] = mapMarks(map, { period: last.id, today });
    expect(marks?.ids).toEqual([partnerId('a')]);
    expect(marks && told(marks.pooled.figure)).toBe(9);
    expect([marks?.isInDoubt, marks?.markOf('node_center')]).toEqual([false, null]);
    const picked = { id: sheetOf(map).id, period: last.id };
    const { gave, silent } = contributorsOf(map, picked, today);
    expect([[...gave], silent]).toEqual([[partnerId('a')], []]);
    const alone = mapSaying({ center: fell.center ?? [null, null] });
    expect(isSilent(alone, picked)(partnerId('b'))).toBe(false);
  });
});
