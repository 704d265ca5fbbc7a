import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document';
import { FilterBar } from '../../../src/ui/map/FilterBar';
import { measuredMap, measureNamed, periodNamed } from '../../support/measured';
import { openMapFake, showOn } from '../../support/openMapFake';

const lines = (count: number, name: string, mark: string): string =>
  Array.from({ length: count }, (_, at) => `${name} ${at + 1}${mark}`).join('\n');

const fourteen = `Flex Friday
# Mentors
${lines(8, 'Company', '')}
${lines(4, 'College', ' ~warm')}
${lines(2, 'Museum', ' ~wished')}`;

const start = async (text: string | MapDocument = fourteen) => {
  const map = await openMapFake(text);
  return { ...map, ...showOn(map, <FilterBar />) };
};

const sentence = () => document.querySelector('.filter-sentence')?.textContent;

const chip = (name: string) => screen.getByRole('button', { name });

describe('the filter bar', () => {
  it('b2 14 partners, existing chosen: says the sentence word for word, and it is read out', async () => {
    const { user, tools } = await start();
    await user.click(chip('Existing'));
    const sentence = document.querySelector('.filter-sentence');
    expect(sentence).toHaveAttribute('role', 'status');
    expect(sentence?.textContent).toBe('showing 8 of 14 · 6 faded · show all');
    expect(tools.map.session.getState().shown).toBe('existing');
  });

  it('b2 counts warm and wished too', async () => {
    const { user } = await start();
    await user.click(chip('Warm'));
    expect(document.querySelector('.filter-sentence')?.textContent).toBe(
      'showing 4 of 14 · 10 faded · show all',
    );
    await user.click(chip('Wished'));
    expect(document.querySelector('.filter-sentence')?.textContent).toBe(
      'showing 2 of 14 · 12 faded · show all',
    );
  });

  it('b2 ends by “show all”, which hands the keyboard to the bar', async () => {
    const { user, tools } = await start();
    await user.click(chip('Existing'));
    await user.click(chip('show all'));
    expect(tools.map.session.getState().shown).toBeNull();
    expect(document.querySelector('.filter-sentence')?.textContent).toBe('');
    expect(chip('All')).toHaveFocus();
  });

  it('b2 works by keyboard alone, and a second press ends it', async () => {
    const { user, tools } = await start();
    await user.tab();
    await user.tab();
    expect(chip('Existing')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(chip('Existing')).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard(' ');
    expect(tools.map.session.getState().shown).toBeNull();
  });

  it('is not there before there are partners', async () => {
    await start('Flex Friday\n# Mentors');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('counts what the focus leaves out in the same sentence, with the filter or alone', async () => {
    const { named, tools } = await start();
    const { id } = named('Company 1');
    act(() => tools.map.session.setState({ focusOn: { id, steps: 1 } }));
    expect(sentence()).toBe('showing 1 of 14 · 13 faded · show all');
    act(() => tools.map.session.setState({ focusOn: { id, steps: 2 } }));
    expect(sentence()).toBe('showing 14 of 14 · 0 faded · show all');
    act(() => tools.map.session.setState({ shown: 'warm' }));
    expect(sentence()).toBe('showing 4 of 14 · 10 faded · show all');
  });

  it('ends in no separator beside a measure that stands out', async () => {
    const map = measuredMap();
    const { tools } = await start(map);
    const measure = { id: measureNamed(map, 'Hours'), period: periodNamed(map, '2024–25') };
    act(() => tools.map.session.setState({ measure }));
    expect(sentence()).toBe('showing 3 of 3 · 0 faded · Hours, 2024–25 show all');
  });

  it('“show all” ends filter and focus together', async () => {
    const { user, named, tools } = await start();
    const focusOn = { id: named('Company 1').id, steps: 1 } as const;
    act(() => tools.map.session.setState({ focusOn, shown: 'existing' }));
    await user.click(chip('show all'));
    expect(tools.map.session.getState()).toMatchObject({ shown: null, focusOn: null });
    expect(sentence()).toBe('');
  });
});
