import fc from 'fast-check';
import { applied, creating } from '../../src/domain/change';
import { placing } from '../../src/domain/commands/arrange';
import { setFieldValues } from '../../src/domain/commands/bulk';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type { MapCopy, StampedRow } from '../../src/domain/mapCopy';
import { keysAfter } from '../../src/domain/order';
import { pathsOf } from '../../src/domain/path';
import { type FieldRow, type FieldValue, fieldTypes, type Point } from '../../src/domain/row';
import { type Knows, learned, nextStamp, type Stamp } from '../../src/domain/stamp';
import { countingIds } from './ids';
import { did, mapOf } from './maps';
import { afterSteps, stepArbitrary } from './steps';

/** Text of every sort: any script, marks, markup, line breaks. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    'مدرسة',
    '🌱',
    '=1+1',
    '__proto__',
    'a\nb\t"c"\\',
  ),
);

const fieldValue: fc.Arbitrary<FieldValue> = fc.oneof(
  anyText.filter((text) => text !== ''),
  fc.integer(),
  fc.boolean(),
);

interface Ingredients {
  readonly steps: readonly Parameters<typeof afterSteps>[2][number][];
  readonly fields: readonly string[];
  readonly values: readonly (readonly [node: number, field: number, value: FieldValue])[];
  readonly places: readonly Point[];
}

const ingredients: fc.Arbitrary<Ingredients> = fc.record({
  steps: fc.array(stepArbitrary, { maxLength: 40 }),
  fields: fc.array(fc.constantFrom('Town', 'Address', 'مدينة', '🌱'), { maxLength: 3 }),
  values: fc.array(fc.tuple(fc.nat(20), fc.nat(2), fieldValue), { maxLength: 10 }),
  places: fc.array(
    fc.tuple(fc.integer({ min: -9e5, max: 9e5 }), fc.integer({ min: -9e5, max: 9e5 })),
  ),
});

const fieldRows = (names: readonly string[], nextId: () => Id): readonly FieldRow[] =>
  names.map((name, at) => ({
    id: nextId(),
    kind: 'field',
    name,
    fieldType: fieldTypes[at % fieldTypes.length] ?? 'text',
    audience: 'mine',
    order: keysAfter('', at + 1)[at] ?? '',
  }));

const baked = ({ steps, fields, values, places }: Ingredients): MapDocument => {
  const ids = countingIds();
  const stepped = afterSteps(mapOf('Flex Friday\n# Mentors\nAcme Fab', ids), ids, steps);
  const rows = fieldRows(fields, () => ids.next('field'));
  let document = applied(stepped, creating(...rows));
  const nodes = rowsOf(document, 'node');
  for (const [node, field, value] of values) {
    const [id, row] = [nodes[node % Math.max(1, nodes.length)]?.id, rows[field]];
    if (id && row)
      document = did(document, setFieldValues, { ids: [id], field: row.id, value }, ids);
  }
  const positions = Object.fromEntries(
    nodes.flatMap(({ id }, at): [Id, Point][] => {
      const place = places[at];
      return place ? [[id, [place[0] / 100, place[1] / 100]]] : [];
    }),
  );
  return applied(document, placing(document, positions));
};

/** Maps that came about by random work, with fields, values and places. */
export const documentArbitrary: fc.Arbitrary<MapDocument> = ingredients.map(baked);

const devices = ['desk', 'phone', 'lab'];

/** A copy of a document as storage hands it over; `seed` spreads stamps over devices and fields. */
export const copyFrom = (document: MapDocument, seed = 0): MapCopy => {
  let highest: Stamp | null = null;
  let knows: Knows = {};
  let turn = seed;
  const stamp = (): Stamp => {
    turn += 1;
    highest = nextStamp(highest, 1_750_000_000_000 + turn * 7, devices[turn % 3] ?? 'desk');
    knows = learned(knows, highest);
    return highest;
  };
  const rows = [...document.rows.values()].map((row): StampedRow => {
    const paths = Object.keys(pathsOf(row)).filter((path) => path !== 'id' && path !== 'kind');
    const touched = paths.filter((_, at) => (at + seed) % 4 === 3);
    return {
      row,
      created: stamp(),
      stamps: Object.fromEntries(touched.map((path) => [path, stamp()])),
    };
  });
  return { rows, knows };
};

/** Whole maps with stamps, as files carry them. */
export const copyArbitrary: fc.Arbitrary<MapCopy> = fc
  .tuple(documentArbitrary, fc.nat(50))
  .map(([document, seed]) => copyFrom(document, seed));
