import { expect, test } from 'vitest';
import { applied, creating, inverted } from '../../src/domain/change';
import { removeNodes } from '../../src/domain/commands/remove';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import { problemsOf } from '../../src/domain/integrity';
import type { Row } from '../../src/domain/row';
import { countingIds, idOf } from '../support/ids';
import { mapOf, named } from '../support/maps';

const withRows = (...rows: readonly Row[]): MapDocument =>
  applied(mapOf('Robotics\n# Mentors\nAcme\nBeta', countingIds()), creating(...rows));

const acmeAndBeta = (): readonly [MapDocument, Row['id'], Row['id'], Row['id']] => {
  const map = mapOf('Robotics\n# Mentors\nAcme\nBeta', countingIds());
  return [map, named(map, 'Acme').id, named(map, 'Beta').id, named(map, 'Mentors').id];
};

const [, acme, beta, mentors] = acmeAndBeta();
const [ana, ben] = [idOf('person', 1), idOf('person', 2)];

const whole = (): MapDocument =>
  withRows(
    { id: ana, kind: 'person', name: 'Ana', side: 'partner' },
    { id: ben, kind: 'person', name: 'Ben', side: 'partner' },
    { id: idOf('contact', 1), kind: 'contact', partner: acme, person: ana },
    { id: idOf('contact', 2), kind: 'contact', partner: acme, person: ben },
    { id: idOf('contact', 3), kind: 'contact', partner: beta, person: ben },
    {
      id: idOf('exchangeItem', 1),
      kind: 'exchangeItem',
      partner: acme,
      way: 'gives',
      text: 'machine time',
      order: '1',
    },
    {
      id: idOf('activity', 1),
      kind: 'activity',
      activityKind: 'tour',
      state: 'done',
      partners: { [acme]: true },
    },
    {
      id: idOf('activity', 2),
      kind: 'activity',
      activityKind: 'meeting',
      state: 'done',
      theme: mentors,
      partners: { [acme]: true, [beta]: true },
    },
    {
      id: idOf('need', 1),
      kind: 'need',
      name: 'CNC setup',
      order: '1',
      answeredBy: { [acme]: true, [idOf('activity', 1)]: true },
    },
  );

const without = (document: MapDocument, ...ids: readonly Row['id'][]): MapDocument => {
  const edit = removeNodes(document, { ids }, countingIds());
  if (!edit.ok) throw new Error(edit.error.reason);
  expect(applied(applied(document, edit.value.change), inverted(edit.value.change)).rows).toEqual(
    document.rows,
  );
  return applied(document, edit.value.change);
};

test('b25 a deleted partner takes along whom nobody else knows; the contact of another stays', () => {
  const rest = without(whole(), acme);
  expect(rowsOf(rest, 'person').map(({ name }) => name)).toEqual(['Ben']);
  expect(rowsOf(rest, 'contact').map(({ partner }) => partner)).toEqual([beta]);
  expect(rowsOf(rest, 'exchangeItem')).toEqual([]);
});

test('an activity goes with the last of its partners, and lets go of one of several', () => {
  const rest = without(whole(), acme);
  expect(rowsOf(rest, 'activity').map(({ partners }) => partners)).toEqual([{ [beta]: true }]);
  expect(rowsOf(rest, 'need').map(({ answeredBy }) => answeredBy)).toEqual([undefined]);
  expect(problemsOf(rest)).toEqual([]);
});

test('an activity outlives its theme', () => {
  const rest = without(whole(), mentors);
  expect(rowsOf(rest, 'activity').map(({ theme }) => theme)).toEqual([undefined, undefined]);
  expect(problemsOf(rest)).toEqual([]);
});

test('what names a circle, stage or activity that is not there is not sound', () => {
  const broken = withRows(
    {
      id: idOf('activity', 9),
      kind: 'activity',
      activityKind: 'tour',
      state: 'idea',
      partners: { [idOf('node', 99)]: true },
      stage: 'nowhere',
    },
    {
      id: idOf('need', 9),
      kind: 'need',
      name: 'CNC setup',
      order: '1',
      answeredBy: { [idOf('node', 98)]: true },
    },
    {
      id: idOf('exchangeItem', 9),
      kind: 'exchangeItem',
      partner: mentors,
      way: 'gets',
      text: 'x',
      order: '1',
    },
  );
  expect(problemsOf(broken).map(({ reason }) => reason)).toEqual([
    'partnerMissing',
    'partnerMissing',
    'stageMissing',
    'answerMissing',
  ]);
});
