import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addActivity } from '../../../src/domain/commands/activities';
import type { ActivityPatch } from '../../../src/domain/commands/activityFields';
import { switchField } from '../../../src/domain/commands/fields';
import { rowsOf } from '../../../src/domain/document';
import { stagesOf } from '../../../src/domain/stages';
import { ActivityDialogs } from '../../../src/ui/activities/ActivityDialogs';
import { newActivity } from '../../../src/ui/activities/activityActions';
import { Inspector } from '../../../src/ui/inspector/Inspector';
import { menuFor } from '../../../src/ui/outline/itemMenu';
import { openMapFake, showOn } from '../../support/openMapFake';

const text = `Flex Friday
# Mentors
Acme Fab
Beta Corp
# Energy
Solar Co`;

const start = async (chosen: string | null, before: readonly ActivityPatch[] = []) => {
  const map = await openMapFake(text);
  const id = (name: string) => map.named(name).id;
  const add = (patch: ActivityPatch) => map.tools.run(addActivity, { state: 'done', ...patch });
  for (const patch of before) add({ partners: { [id('Acme Fab')]: true }, ...patch });
  const shown = showOn(
    map,
    <>
      <Inspector />
      <ActivityDialogs />
    </>,
  );
  const choose = (name: string) => act(() => map.tools.choose(id(name)));
  if (chosen) choose(chosen);
  const steps = () => map.tools.map.store.state.getState().history.undo.length;
  const activities = () => rowsOf(map.document(), 'activity');
  return {
    ...map,
    ...shown,
    id,
    choose,
    steps,
    activities,
    undo: () => act(() => map.tools.undo()),
  };
};

const line = () => screen.getByRole('textbox', { name: 'Add an activity in one line' });

describe('one line in the details', () => {
  it('says what it understands while typing, and Enter adds it as one step', async () => {
    const { user, activities, steps, undo, id } = await start('Beta Corp');
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    await user.type(line(), 'tour at Acme, 22 students, Oct 12');
    expect(
      screen.getByText(
        'Understood: Tour · Beta Corp · Acme Fab · 22 students · Oct 12, 2026 · planned · level 2',
      ),
    ).toBeVisible();
    const before = steps();
    await user.keyboard('{Enter}');
    expect(line()).toHaveValue('');
    expect(line()).toHaveFocus();
    expect(steps()).toBe(before + 1);
    expect(activities()[0]).toMatchObject({
      activityKind: 'tour',
      partners: { [id('Acme Fab')]: true, [id('Beta Corp')]: true },
      students: 22,
      start: '2026-10-12',
      state: 'planned',
      level: 2,
      stage: 'exploration',
    });
    undo();
    expect(activities()).toEqual([]);
  });

  it('reads English on a Spanish screen and the day first there', async () => {
    const { user, services, activities } = await start('Acme Fab');
    act(() => services.preferences.setState({ language: 'es' }));
    await user.click(screen.getByRole('button', { name: 'Más campos' }));
    const spanish = screen.getByRole('textbox', { name: 'Añadir una actividad en una línea' });
    await user.type(spanish, 'guest talk, 3 alumnos, 5/6/2026{Enter}');
    expect(activities()[0]).toMatchObject({
      activityKind: 'guestTalk',
      students: 3,
      start: '2026-06-05',
    });
  });

  it('points at a partner it does not know and makes it on request', async () => {
    const { user, activities, id } = await start('Mentors', [{}]);
    await user.type(line(), 'tour at Gamma Works');
    expect(screen.getByText(/“Gamma Works” is not on the map/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add Gamma Works as a partner' }));
    expect(screen.queryByText(/is not on the map/)).toBeNull();
    await user.click(line());
    await user.keyboard('{Enter}');
    const made = activities().find(({ activityKind }) => activityKind === 'tour');
    expect(made).toMatchObject({ partners: { [id('Gamma Works')]: true }, theme: id('Mentors') });
    expect(made).not.toHaveProperty('name');
  });

  it('is in sight once there is an activity, else under More fields', async () => {
    const { choose } = await start('Acme Fab', [{ activityKind: 'tour' }]);
    expect(screen.getByRole('heading', { name: 'Activities' })).toBeVisible();
    choose('Beta Corp');
    expect(screen.queryByRole('heading', { name: 'Activities' })).toBeNull();
  });

  it('keeps what is typed when something else is chosen', async () => {
    const { user, choose } = await start('Acme Fab', [{ activityKind: 'tour' }]);
    await user.type(line(), 'tour, 5 stu');
    choose('Mentors');
    expect(line()).toHaveValue('');
    choose('Acme Fab');
    expect(line()).toHaveValue('tour, 5 stu');
  });
});

describe('the list and the form', () => {
  const three: readonly ActivityPatch[] = [
    { activityKind: 'tour', start: '2025-10-12', students: 22, name: 'Shop floor' },
    { activityKind: 'meeting', start: '2026-02-01' },
    { activityKind: 'mentorship', state: 'idea' },
  ];

  it('lists the latest first, each by kind, date and counts', async () => {
    await start('Acme Fab', three);
    const list = screen.getByRole('list', { name: 'Activities, latest first' });
    const items = within(list).getAllByRole('button');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Mentorshipno date yet · idea',
      'MeetingFeb 1, 2026 · done',
      'Tour: Shop floorOct 12, 2025 · 22 students · done',
    ]);
  });

  it('opens a form; each field is one step', async () => {
    const { user, activities, steps } = await start('Acme Fab', three);
    await user.click(screen.getByRole('button', { name: /^Meeting/ }));
    const dialog = screen.getByRole('dialog', { name: 'Activity' });
    const before = steps();
    await user.type(within(dialog).getByRole('textbox', { name: 'Students' }), '12');
    await user.tab();
    await user.click(within(dialog).getByRole('radio', { name: '1: they come to us' }));
    await user.click(within(dialog).getByRole('checkbox', { name: /^9 Review of programs/ }));
    expect(steps()).toBe(before + 3);
    const meeting = activities().find(({ activityKind }) => activityKind === 'meeting');
    expect(meeting).toMatchObject({ students: 12, level: 1, functions: { review: true } });
    await user.type(within(dialog).getByRole('textbox', { name: 'Mentors' }), '1.5');
    expect(within(dialog).getByRole('textbox', { name: 'Mentors' })).toHaveAccessibleDescription(
      /whole number/,
    );
  });

  it('deletes at once and offers the way back', async () => {
    const { user, activities } = await start('Acme Fab', three);
    await user.click(screen.getByRole('button', { name: /^Meeting/ }));
    await user.click(screen.getByRole('button', { name: 'Delete activity' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(activities()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(activities()).toHaveLength(3);
  });

  it('shows no notes while a room looks on, and loses none', async () => {
    const { user, tools, activities } = await start('Acme Fab', [
      { activityKind: 'tour', notes: 'Maria is leaving' },
    ]);
    act(() => tools.map.session.setState({ projector: true }));
    await user.click(screen.getByRole('button', { name: /^Tour/ }));
    const dialog = screen.getByRole('dialog', { name: 'Activity' });
    expect(within(dialog).queryByRole('textbox', { name: 'Notes' })).toBeNull();
    expect(document.body).not.toHaveTextContent('Maria');
    await user.click(within(dialog).getByRole('radio', { name: 'planned' }));
    expect(activities()[0]).toMatchObject({ state: 'planned', notes: 'Maria is leaving' });
  });

  it('goes away when its activity does', async () => {
    const { user, undo } = await start('Acme Fab', [{ activityKind: 'tour' }]);
    await user.click(screen.getByRole('button', { name: /^Tour/ }));
    undo();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a new activity', () => {
  it('has a click path from the menus of a partner and a theme', async () => {
    const { tools, id } = await start(null);
    for (const name of ['Acme Fab', 'Mentors']) {
      const entry = menuFor(tools, id(name)).find(
        (one) => one !== 'line' && one.id === newActivity.id,
      );
      if (!entry || entry === 'line') throw new Error(`no way to a new activity at ${name}`);
      act(() => entry.onAction?.());
      expect(tools.map.session.getState().activity).toEqual({ is: 'new', at: id(name) });
    }
  });

  it('is said in the line or the form; the form wins, and adding is one step', async () => {
    const { user, tools, activities, steps, id } = await start('Mentors');
    act(() => newActivity.run(tools));
    const dialog = screen.getByRole('dialog', { name: 'New activity' });
    await user.click(line());
    await user.paste('mentoring with Beta, 3 mentors');
    expect(within(dialog).getByRole('radio', { name: 'Low' })).toBeChecked();
    expect(within(dialog).getByRole('textbox', { name: 'Mentors' })).toHaveValue('3');
    await user.click(within(dialog).getByRole('radio', { name: 'High' }));
    await user.click(within(dialog).getByRole('radio', { name: 'running' }));
    expect(activities()).toEqual([]);
    const before = steps();
    await user.click(within(dialog).getByRole('button', { name: 'Add activity' }));
    expect(steps()).toBe(before + 1);
    expect(activities()[0]).toMatchObject({
      activityKind: 'mentorship',
      cost: 'high',
      level: 1,
      state: 'running',
      mentors: 3,
      theme: id('Mentors'),
      partners: { [id('Beta Corp')]: true },
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves nothing behind when it is called off', async () => {
    const { user, tools, activities } = await start('Acme Fab');
    act(() => newActivity.run(tools));
    expect(screen.getByRole('button', { name: 'Add activity' })).toBeDisabled();
    await user.click(line());
    await user.paste('tour');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(activities()).toEqual([]);
    act(() => newActivity.run(tools));
    expect(line()).toHaveValue('');
  });
});

describe('what activities say of a theme and a partner', () => {
  it('b11 names the missing level, with both numbers as text', async () => {
    const five = Array.from({ length: 5 }, (): ActivityPatch => ({ activityKind: 'guestTalk' }));
    await start('Mentors', five);
    const figure = screen.getByRole('figure', { name: 'No level 2 yet' });
    const rows = within(figure).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '1: they come to us5',
      '2: we go out0',
    ]);
  });

  it('b14 names an empty stage of a theme', async () => {
    await start('Mentors', [{ activityKind: 'tour' }]);
    expect(screen.getByText('Nothing in CTE concentration yet')).toBeVisible();
    expect(screen.getByText('1 activity, 1 partner')).toBeVisible();
  });

  it('b14 reads a partner on all three as across the continuum', async () => {
    await start('Acme Fab', [
      { activityKind: 'tour' },
      { stage: 'concentration' },
      { activityKind: 'internship' },
    ]);
    expect(screen.getByText(/^Across the continuum: Career exploration/)).toBeVisible();
  });

  it('says nothing of levels and stages on a map without activities', async () => {
    await start('Mentors');
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Activities' })).toBeNull();
  });
});

describe('the hand-set fields of a partner', () => {
  it('show what activities give instead of something to choose, field by field', async () => {
    const { user, tools } = await start('Acme Fab', [{ activityKind: 'coDesign' }]);
    for (const key of ['stage', 'level', 'functions'] as const)
      act(() => void tools.run(switchField, { key, on: true }));
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    const functions = screen.getByRole('group', { name: /^Functions From activities/ });
    expect(within(functions).getByRole('listitem')).toHaveTextContent('e-Learning curriculum');
    expect(within(functions).queryByRole('button')).toBeNull();
    expect(screen.getByRole('checkbox', { name: 'Career exploration' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Edit stages…' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'We go out' })).toBeVisible();
  });
});

describe('the stages of a map', () => {
  it('are renamed, added, moved and deleted, one step each', async () => {
    const { user, document: now, steps } = await start('Acme Fab', [{ activityKind: 'tour' }]);
    const named = () => stagesOf(now()).map(({ name }) => name);
    await user.click(screen.getByRole('button', { name: /^Tour/ }));
    await user.click(screen.getByRole('button', { name: 'Edit stages…' }));
    const dialog = screen.getByRole('dialog', { name: 'Stages of this map' });
    const before = steps();
    const first = within(dialog).getByRole('textbox', { name: 'Stage 1' });
    await user.clear(first);
    await user.type(first, 'Look around{Enter}');
    expect(named()).toEqual(['Look around', 'CTE concentration', 'Work-based learning']);
    await user.type(within(dialog).getByRole('textbox', { name: 'New stage' }), 'Capstone{Enter}');
    await user.click(within(dialog).getByRole('button', { name: 'Move Capstone up' }));
    expect(within(dialog).getByRole('button', { name: 'Move Capstone up' })).toHaveFocus();
    await user.click(within(dialog).getByRole('button', { name: 'Delete CTE concentration' }));
    expect(named()).toEqual(['Look around', 'Capstone', 'Work-based learning']);
    expect(steps()).toBe(before + 4);
    expect(rowsOf(now(), 'activity')[0]?.stage).toBe('exploration');
  });
});
