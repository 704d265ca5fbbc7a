import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { partnersOf } from '../../../src/domain/outline';
import { ListScreen } from '../../../src/ui/list/ListScreen';
import { withCanvas } from '../../support/deskFake';
import { type FakeMap, openMapFake, showOn } from '../../support/openMapFake';

withCanvas();
beforeEach(() => localStorage.clear());

const start = async (text: string) => {
  const map = await openMapFake(text);
  return { ...map, ...showOn(map, <ListScreen onTable={() => undefined} />) };
};

const rowHeader = (name: string): HTMLElement =>
  screen.getAllByRole('rowheader').find((one) => one.textContent === name) ??
  expect.fail(`no row ${name}`);

const partners = ({ tools }: FakeMap) => partnersOf(tools.seen());
const undone = ({ tools }: FakeMap): number => tools.map.store.state.getState().history.undo.length;

it('makes partners of lines pasted below the last row, with all that they say, as one edit', async () => {
  const map = await start('Flex Friday\n# Mentors\nAcme Fab');
  const before = undone(map);
  await map.user.click(rowHeader('Acme Fab'));
  await map.user.paste('Acme Fabrication\tMentors\nCity Lab\tMentors\twarm\n Museum \t\twished');
  expect(screen.queryByRole('dialog')).toBeNull();
  const [mentors] = Object.keys(map.named('Acme Fabrication').themes ?? {});
  expect(
    partners(map).map(({ name, status, themes }) => [name, status, Object.keys(themes ?? {})]),
  ).toEqual([
    ['Acme Fabrication', 'existing', [mentors]],
    ['City Lab', 'warm', [mentors]],
    ['Museum', 'wished', []],
  ]);
  expect(undone(map)).toBe(before + 1);
  map.tools.undo();
  expect(partners(map).map(({ name }) => name)).toEqual(['Acme Fab']);
});

it('asks when a line below the last row has no name, or a cell of a new row is refused', async () => {
  const map = await start('Flex Friday\n# Mentors\nAcme Fab');
  await map.user.click(rowHeader('Acme Fab'));
  await map.user.paste('Acme Fab\tMentors\nCity Lab\tMentors\tsoon\n\tMentors');
  expect(screen.getByRole('dialog')).toHaveTextContent('City Lab');
  expect(screen.getByRole('dialog')).toHaveTextContent('soon');
  expect(partners(map)).toHaveLength(1);
  await map.user.click(screen.getByRole('button', { name: /^Change/ }));
  expect(partners(map).map(({ name }) => name)).toEqual(['Acme Fab', 'City Lab']);
});
