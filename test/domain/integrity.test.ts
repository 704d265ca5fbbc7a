import { expect, test } from 'vitest';
import { applied, creating, deleting } from '../../src/domain/change';
import { removeNodes } from '../../src/domain/commands/remove';
import { arrangementOf, documentOf, type MapDocument, mapRow } from '../../src/domain/document';
import { problemsBrought, problemsOf } from '../../src/domain/integrity';
import { patched } from '../../src/domain/path';
import type { Row } from '../../src/domain/row';
import { countingIds, idOf } from '../support/ids';
import { did, mapOf, named } from '../support/maps';

const ids = countingIds();
const sound = mapOf('Robotics\n# Mentors\n## Near\nAcme\n# Funders\nBeta', ids);
const theme = named(sound, 'Mentors');
const acme = named(sound, 'Acme');
const gone = idOf('node', 999);

const withRows = (document: MapDocument, ...rows: readonly Row[]): MapDocument =>
  applied(document, creating(...rows));

const arrangement = arrangementOf(sound) as Row;
const map = mapRow(sound) as Row;

test('a map that commands made is sound', () => {
  expect(problemsOf(sound)).toEqual([]);
});

test('a map stays sound when a theme with partners and sub-themes is deleted', () => {
  expect(problemsOf(did(sound, removeNodes, { ids: [theme.id] }, ids))).toEqual([]);
});

const link = {
  id: idOf('link', 1),
  kind: 'link',
  from: acme.id,
  to: gone,
  type: 'x',
  direction: 'none',
  layer: 'actual',
} as const;
const tie = { partner: theme.id, person: idOf('person', 8) };

const broken: readonly (readonly [string, MapDocument, readonly string[]])[] = [
  ['no row of its own', applied(sound, deleting(map)), ['noMapRow']],
  ['a second map', withRows(sound, { ...map, id: idOf('map', 77) }), ['twoMapRows']],
  ['no arrangement', applied(sound, deleting(arrangement)), ['noArrangement']],
  [
    'two arrangements',
    withRows(sound, { ...arrangement, id: idOf('arrangement', 77) }),
    ['twoArrangements'],
  ],
  ['two centers', withRows(sound, { ...acme, id: gone, type: 'center' }), ['twoCenters']],
  ['a link to nothing', withRows(sound, link), ['endMissing']],
  ['a link to itself', withRows(sound, { ...link, to: acme.id }), ['sameEnds']],
  [
    'a partner of a theme that is gone',
    withRows(sound, patched(acme, { [`themes.${gone}`]: true })),
    ['themeMissing'],
  ],
  [
    'a partner of a partner',
    withRows(sound, patched(acme, { [`themes.${acme.id}`]: true })),
    ['themeMissing'],
  ],
  ['a theme under nothing', withRows(sound, { ...theme, parent: gone }), ['parentMissing']],
  [
    'a value of a field that is gone',
    withRows(sound, patched(acme, { [`fields.${idOf('field', 5)}`]: 1 })),
    ['fieldMissing'],
  ],
  [
    'an owner who is nobody, of no partner',
    withRows(sound, { id: idOf('owner', 1), kind: 'owner', ...tie }),
    ['partnerMissing', 'personMissing'],
  ],
  [
    'themes in a ring',
    withRows(sound, { ...theme, parent: named(sound, 'Near').id }),
    ['loopOfThemes', 'loopOfThemes'],
  ],
];

test.each(broken)('%s is found', (_, document, reasons) => {
  expect(problemsOf(document).map(({ reason }) => reason)).toEqual(reasons);
  expect(problemsBrought(sound, document)).toEqual(problemsOf(document));
});

test('places of circles that are gone are no problem, for undo needs them', () => {
  const placed = patched(arrangement, { [`positions.${gone}`]: [1, 2] });
  expect(problemsOf(withRows(sound, placed))).toEqual([]);
});

test('what was broken before is not held against the next edit', () => {
  const before = withRows(sound, link);
  const after = withRows(before, patched(acme, { notes: 'fine' }));
  expect(problemsBrought(before, after)).toEqual([]);
});

test('an empty map says only that it has no rows of its own', () => {
  const id = idOf('map', 5);
  expect(problemsOf(documentOf(id, []))).toEqual([
    { reason: 'noMapRow', id },
    { reason: 'noArrangement', id },
  ]);
});
