import fc from 'fast-check';
import { enterCells } from '../../src/domain/commands/enterCells';
import { setExpectation } from '../../src/domain/commands/expectations';
import { addGroups, removeGroups, renameDimension } from '../../src/domain/commands/groups';
import { addMarkers } from '../../src/domain/commands/markers';
import {
  changeMeasure,
  defineMeasure,
  orderMeasures,
  removeMeasure,
} from '../../src/domain/commands/measures';
import { addPeriods, changePeriod, removePeriod } from '../../src/domain/commands/periods';
import { removeNodes } from '../../src/domain/commands/remove';
import { addUnits, removeUnit } from '../../src/domain/commands/units';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import type { Edit } from '../../src/domain/edit';
import { everybodyIn } from '../../src/domain/everybody';
import type { Id, IdSource } from '../../src/domain/id';
import { measureTypes } from '../../src/domain/measureRow';
import { partnersOf } from '../../src/domain/outline';
import type { Refusal } from '../../src/domain/refusal';
import type { Result } from '../../src/domain/result';
import type { RowKind } from '../../src/domain/row';
import { cellOf } from './measured';

interface MeasureStep {
  readonly what: number;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

/** Random steps of measures; most of them enter values. */
export const measureStep: fc.Arbitrary<MeasureStep> = fc.record({
  what: fc.nat({ max: 24 }),
  a: fc.nat({ max: 40 }),
  b: fc.nat({ max: 40 }),
  text: fc.constantFrom('', '0', '30/60', '28', 'NA', 's', '~7/9', '61/60'),
});

type Doing = (document: MapDocument, ids: IdSource, step: MeasureStep) => Result<Edit, Refusal>;

const pick = (document: MapDocument, kind: RowKind, number: number): Id => {
  const rows = rowsOf(document, kind);
  return rows[number % Math.max(1, rows.length)]?.id ?? 'node_none';
};

const partner = (document: MapDocument, number: number): Id => {
  const rows = partnersOf(document);
  return rows[number % Math.max(1, rows.length)]?.id ?? 'node_none';
};

const unitAt = (document: MapDocument, a: number, b: number, at: number): Id => {
  if (at % 5 === 4) return everybodyIn(document) ?? 'node_none';
  return at % 3 ? partner(document, b) : pick(document, 'unit', a);
};

const entering: Doing = (document, ids, { a, b, text }) =>
  enterCells(
    document,
    {
      at: a,
      cells: [a, a + 1, b].map((at) => ({
        indicator: pick(document, 'indicator', at),
        unit: unitAt(document, a, b, at),
        subgroup: at % 2 ? pick(document, 'subgroup', b) : null,
        period: pick(document, 'period', at + b),
        cell: cellOf(text),
      })),
    },
    ids,
  );

const doings: readonly Doing[] = [
  (document, ids, { a, b }) => {
    const type = measureTypes[a % 7] ?? 'count';
    return defineMeasure(document, { name: `M ${b}`, type, denominator: 'all' }, ids);
  },
  (document, ids, { a, b }) =>
    changeMeasure(
      document,
      {
        id: pick(document, 'indicator', a),
        fields: { definition: `d ${b}`, goalPeriod: pick(document, 'period', b), goalValue: b },
        interims: { [pick(document, 'period', a)]: b % 2 ? b : null },
        dimensions: { Learners: b % 3 > 0 },
        ...(b % 2 ? { asNewVersion: 'other' } : { stillComparable: true }),
      },
      ids,
    ),
  (document, ids, { a }) => removeMeasure(document, { id: pick(document, 'indicator', a) }, ids),
  (document, ids, { a, b }) =>
    orderMeasures(document, { id: pick(document, 'indicator', a), to: b % 4 }, ids),
  (document, ids, { a, b }) =>
    addPeriods(document, { type: 'quarter', start: `20${10 + a}-05-01`, count: (b % 3) + 1 }, ids),
  (document, ids, { a, b }) =>
    changePeriod(document, { id: pick(document, 'period', a), label: `P ${b}` }, ids),
  (document, ids, { a }) => removePeriod(document, { id: pick(document, 'period', a) }, ids),
  (document, ids, { a, b }) =>
    addGroups(document, { dimension: b % 2 ? 'Learners' : 'Grade', names: [`G ${a}`] }, ids),
  (document, ids, { b }) =>
    renameDimension(
      document,
      { dimension: 'Learners', name: b % 2 ? 'Language' : 'LEARNERS' },
      ids,
    ),
  (document, ids, { a }) => removeGroups(document, { ids: [pick(document, 'subgroup', a)] }, ids),
  (document, ids, { a, b }) =>
    setExpectation(
      document,
      {
        indicator: pick(document, 'indicator', a),
        partners: [partner(document, b)],
        isExpected: a % 3 > 0,
        ...(b % 2 && { from: '2022-08-01' }),
      },
      ids,
    ),
  (document, ids, { a, b }) =>
    addUnits(document, { partner: partner(document, a), names: [`U ${b}`] }, ids),
  (document, ids, { a }) => removeUnit(document, { id: pick(document, 'unit', a) }, ids),
  (document, ids, { a }) => removeNodes(document, { ids: [partner(document, a)] }, ids),
  (document, ids, { a }) =>
    addMarkers(document, { markers: [{ text: `m${a % 3}`, means: 'missing' }] }, ids),
];

/** What a step does to a map, or the reason it does not. */
export const measureSteps: Doing = (document, ids, step) =>
  (doings[step.what] ?? entering)(document, ids, step);
