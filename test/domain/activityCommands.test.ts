import { describe, expect, it } from 'vitest';
import { applied, inverted } from '../../src/domain/change';
import { addActivity, changeActivity, removeActivity } from '../../src/domain/commands/activities';
import { addStage, moveStage, removeStage, renameStage } from '../../src/domain/commands/stages';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import type { Command } from '../../src/domain/edit';
import type { Id } from '../../src/domain/id';
import { problemsOf } from '../../src/domain/integrity';
import { stagesOf } from '../../src/domain/stages';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';

const ids = countingIds();
const bare = mapOf('Flex Friday\n# Mentors\nAcme Fab\nBeta Corp', ids);
const acme = named(bare, 'Acme Fab').id;
const beta = named(bare, 'Beta Corp').id;
const mentors = named(bare, 'Mentors').id;
const names = { exploration: 'Explore', concentration: 'Concentrate', workBased: 'Work' };

const withTour = did(
  bare,
  addActivity,
  { activityKind: 'tour', partners: { [acme]: true }, notes: 'Ask Maria', start: '2026-10-12' },
  ids,
);
const tour = rowsOf(withTour, 'activity')[0]?.id as Id;
const rowIn = (document: MapDocument) => rowsOf(document, 'activity')[0];

/** Runs a command and holds that its inverse brings everything back. */
const tried = <Args>(document: MapDocument, command: Command<Args>, args: Args) => {
  const edit = command(document, args, ids);
  if (!edit.ok) return { refused: edit.error.reason, label: null, after: document };
  const after = applied(document, edit.value.change);
  const back = applied(after, inverted(edit.value.change));
  expect([...back.rows].sort()).toEqual([...document.rows].sort());
  expect(problemsOf(after)).toEqual([]);
  return { refused: null, label: edit.value.label, after };
};

describe('commands about activities', () => {
  it('add one, with one step back', () => {
    const { label, after } = tried(bare, addActivity, {
      activityKind: 'tour',
      name: ' Shop\nfloor ',
      partners: { [acme]: true, [beta]: true },
      students: 22,
    });
    expect(rowIn(after)).toMatchObject({ name: 'Shop floor', students: 22, state: 'idea' });
    expect(label).toEqual({
      key: 'history.addActivity.of',
      values: { name: 'Acme Fab', count: 2 },
    });
  });

  it('change and clear what it says, one step back each', () => {
    const { after } = tried(withTour, changeActivity, {
      id: tour,
      to: {
        partners: { [acme]: false, [beta]: true },
        theme: mentors,
        functions: { access: true },
        start: null,
        notes: '',
      },
    });
    const row = rowIn(after);
    expect(row).toMatchObject({ partners: { [beta]: true }, theme: mentors });
    expect(Object.keys(row?.functions ?? {})).toEqual(['careerOutreach', 'access']);
    expect(row).not.toHaveProperty('start');
    expect(row).not.toHaveProperty('notes');
  });

  it('say in no label what is only mine', () => {
    const patch = { notes: 'Secret words', roleTheirs: 'Host', name: 'Quiet name' };
    const labels = [
      tried(bare, addActivity, patch).label,
      tried(withTour, changeActivity, { id: tour, to: patch }).label,
      tried(withTour, removeActivity, { id: tour }).label,
    ];
    expect(JSON.stringify(labels)).not.toMatch(/Secret|Host|Quiet|Maria/);
  });

  it('keep the length of its days when the first moves past the last', () => {
    const long = did(withTour, changeActivity, { id: tour, to: { end: '2026-10-15' } }, ids);
    const moved = did(long, changeActivity, { id: tour, to: { start: '2026-11-30' } }, ids);
    expect(rowIn(moved)).toMatchObject({ start: '2026-11-30', end: '2026-12-03' });
    expect(tried(long, changeActivity, { id: tour, to: { end: '2026-10-01' } }).refused).toBe(
      'endsBefore',
    );
  });

  it.each([
    [{ students: -1 }, 'notACount'],
    [{ mentors: 1.5 }, 'notACount'],
    [{ sessions: Number.NaN }, 'notACount'],
    [{ hours: -2 }, 'notANumber'],
    [{ name: 'x'.repeat(121) }, 'valueTooLong'],
    [{ notes: 'x'.repeat(4001) }, 'notesTooLong'],
    [{ start: '2026-02-30' }, 'notADay'],
    [{ stage: 'nowhere' }, 'notThere'],
    [{ theme: acme }, 'notThere'],
    [{ partners: { [mentors]: true } }, 'notThere'],
  ])('refuse %j', (patch, reason) => {
    expect(tried(withTour, changeActivity, { id: tour, to: patch }).refused).toBe(reason);
    expect(tried(bare, addActivity, patch).refused).toBe(reason);
  });

  it('delete one, and needs let go of it', () => {
    const need = {
      id: ids.next('need'),
      kind: 'need',
      name: 'CNC setup',
      order: '1',
      answeredBy: { [tour]: true, [acme]: true },
    } as const;
    const document = { ...withTour, rows: new Map(withTour.rows).set(need.id, need) };
    const { after } = tried(document, removeActivity, { id: tour });
    expect(rowIn(after)).toBeUndefined();
    expect(rowsOf(after, 'need')[0]?.answeredBy).toEqual({ [acme]: true });
  });
});

describe('commands about stages', () => {
  const nameList = (document: MapDocument) => stagesOf(document).map(({ name }) => name);

  it('make rows of the continuum with the first edit, which is one step back', () => {
    const { after } = tried(bare, addStage, { name: 'Capstone', names });
    expect(nameList(after)).toEqual(['Explore', 'Concentrate', 'Work', 'Capstone']);
    expect(
      stagesOf(after)
        .map(({ key }) => key)
        .slice(0, 3),
    ).toEqual(['exploration', 'concentration', 'workBased']);
    expect(nameList(tried(after, addStage, { name: 'More', names }).after)).toHaveLength(5);
  });

  it('rename and move: activities stay on their stage', () => {
    const renamed = tried(withTour, renameStage, { key: 'exploration', name: 'Look', names }).after;
    expect(nameList(renamed)).toEqual(['Look', 'Concentrate', 'Work']);
    expect(rowIn(renamed)?.stage).toBe('exploration');
    const moved = tried(renamed, moveStage, { key: 'exploration', by: 1, names }).after;
    expect(nameList(moved)).toEqual(['Concentrate', 'Look', 'Work']);
    expect(tried(moved, moveStage, { key: 'workBased', by: 1, names }).refused).toBe('nothingToDo');
  });

  it('remove one, also from activities and partners, in the same edit', () => {
    const node = { ...named(withTour, 'Acme Fab'), stages: { exploration: true as const } };
    const document = { ...withTour, rows: new Map(withTour.rows).set(node.id, node) };
    const { after } = tried(document, removeStage, { key: 'exploration', names });
    expect(nameList(after)).toEqual(['Concentrate', 'Work']);
    expect(rowIn(after)).not.toHaveProperty('stage');
    expect(named(after, 'Acme Fab')).not.toHaveProperty('stages');
  });

  it('keep the last one', () => {
    const two = tried(bare, removeStage, { key: 'exploration', names }).after;
    const one = tried(two, removeStage, { key: 'concentration', names }).after;
    expect(tried(one, removeStage, { key: 'workBased', names }).refused).toBe('lastStage');
  });
});
