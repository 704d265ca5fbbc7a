import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeMeasure } from '../../../src/domain/commands/measures';
import { periodsOf } from '../../../src/domain/measures';
import { changeFrom } from '../../../src/measurement/change';
import type { Claim } from '../../../src/measurement/claim';
import { speak } from '../../../src/messages/speak';
import { changeCell } from '../../../src/ui/measures/heatmap/changeCell';
import { HeatmapTab } from '../../../src/ui/measures/heatmap/HeatmapTab';
import type { HeatGround } from '../../../src/ui/measures/heatmap/heatFace';
import { amountStep, worthStep } from '../../../src/ui/measures/heatmap/scaleStep';
import { countingIds } from '../../support/ids';
import { filledMap, lookAt, valuesOf } from '../../support/lookAt';
import { did } from '../../support/maps';
import { measuredMap, measureNamed } from '../../support/measured';

const lines = [
  'Acme 2022–23 10/40',
  'Beta 2022–23 20/40',
  'Acme 2023–24 12/40',
  'Beta 2023–24 s',
  'County Health 2023–24 30/40',
];

const filled = () => filledMap(valuesOf('Interaction', ...lines));

const rowOf = (name: RegExp) => screen.getByRole('row', { name });

const show = async (document = filled()) => {
  const shown = await lookAt(document, <HeatmapTab />);
  const choose = (name: string) => shown.user.click(screen.getByRole('radio', { name }));
  return { ...shown, choose };
};

describe('the heatmap', () => {
  it('is a table with a number in every cell, and x of y partners above (R5)', async () => {
    await show();
    expect(within(rowOf(/^Acme/)).getByText('30.0%')).toBeInTheDocument();
    expect(rowOf(/^All partners together/)).toHaveTextContent('52.5%2 of 3 partners');
  });

  it('R4 tells hidden, not reported and zero apart, in words and by their look', async () => {
    await show(
      filledMap(
        valuesOf(
          'Interaction',
          'Acme 2022–23 5/10',
          'Beta 2022–23 0/15',
          'Acme 2023–24 s',
          'Beta 2023–24 0/15',
          'County Health 2022–23 1/2',
        ),
      ),
    );
    expect(within(rowOf(/^Acme/)).getByText('hidden').closest('td')).toHaveAttribute(
      'data-kind',
      'suppressed',
    );
    expect(within(rowOf(/^County Health/)).getByText('not reported')).toHaveAttribute(
      'data-kind',
      'missing',
    );
    expect(within(rowOf(/^Beta/)).getByText('0.0%')).toHaveAttribute('data-kind', 'value');
  });

  it('R15 never gives a partner a status of a measure that nobody owns, nor a color', async () => {
    const map = filled();
    const id = measureNamed(map, 'Interaction');
    const { choose } = await show(
      did(map, changeMeasure, { id, fields: { scope: 'population' } }, countingIds()),
    );
    expect(within(rowOf(/^Acme/)).getByText('30.0%')).not.toHaveAttribute('data-step');
    await choose('Status');
    expect(within(rowOf(/^Acme/)).getByText('contributes to')).toBeInTheDocument();
  });

  it('R28 shows what changed since the period before, and calls nothing of two periods better', async () => {
    const { choose } = await show();
    await choose('Change');
    const cell = within(rowOf(/^Acme/)).getByText('+5.0 pp');
    expect(cell).toHaveTextContent(/^\+5\.0 pp$/);
    expect(cell.closest('td')).toHaveAttribute('data-step', '3');
    expect(within(rowOf(/^County Health/)).getByText('not reported')).toBeInTheDocument();
  });

  it('says which two periods a change is between, and that the first row is of all that reported', async () => {
    const { choose } = await show();
    await choose('Change');
    expect(screen.getByText('2023–24 against 2022–23.')).toBeInTheDocument();
    expect(screen.getByText(/first row tells of all that reported/)).toBeInTheDocument();
  });

  it('R28 gives color and goodness to signals only', () => {
    const face = (claim: Claim | null) => ({
      ...({ is: 'change', change: changeFrom('up', 44, 49), claim: () => claim } as const),
    });
    const ground = { column: { measure: { type: 'percent', direction: 'up' } } } as HeatGround;
    const voice = { words: speak('en'), language: 'en' } as const;
    const stepOf = (claim: Claim | null) => changeCell(face(claim), ground, voice, 5).step;
    expect(stepOf('signal')).toBe(6);
    for (const claim of ['tooFew', 'notOfStep', 'usual', null] as const)
      expect(stepOf(claim)).toBe(3);
    const told = (claim: Claim | null) =>
      render(<p>{changeCell(face(claim), ground, voice, 5).content}</p>).container.textContent;
    expect(told('usual')).toBe('+5.0 ppas usual');
    expect(told('signal')).toBe('+5.0 ppbetter');
    expect([told('tooFew'), told('notOfStep')]).toEqual(['+5.0 pp', '+5.0 pp']);
    expect(told(null)).toBe('+5.0 pp');
  });

  it('shows how much of what was due each partner reported; hidden values count (R5)', async () => {
    const { choose } = await show();
    await choose('Completeness');
    expect(rowOf(/^Beta/)).toHaveTextContent('100%2 of 2 periods');
    expect(rowOf(/^County Health/)).toHaveTextContent('50%1 of 2 periods');
  });

  const title = (text: string) => screen.getByRole('heading', { name: text });

  it('R5 has a finding as its title: who did not report, and how many were complete', async () => {
    const { choose } = await show(
      filledMap(
        valuesOf('Interaction', 'Acme 2022–23 5/10', 'Beta 2022–23 3/9', 'Acme 2023–24 6/10'),
      ),
    );
    expect(title('1 of 2 partners did not report Interaction for 2023–24')).toBeInTheDocument();
    await choose('Completeness');
    expect(title('Interaction: 1 of 2 partners reported each time it was due')).toBeInTheDocument();
  });

  it('R19 R28 of too few periods the title says no better and no worse, and names nobody as the first', async () => {
    const { choose } = await show();
    expect(title('Interaction: from 30.0% to 75.0% at 2 partners')).toBeInTheDocument();
    await choose('Change');
    expect(
      title(
        'Interaction: 1 figure is not as in 2022–23; too few periods to say that it is more than chance',
      ),
    ).toBeInTheDocument();
  });

  it('R12 tells how many partners are behind their goal', async () => {
    const map = filled();
    const id = measureNamed(map, 'Interaction');
    const [start, , goal] = periodsOf(map);
    const fields = {
      ...{ startPeriod: start?.id, goalValue: 80, goalPeriod: goal?.id },
    };
    const { choose } = await show(did(map, changeMeasure, { id, fields }, countingIds()));
    await choose('Status');
    expect(
      title('Interaction is behind or not improving at 1 of 1 partner that can be judged'),
    ).toBeInTheDocument();
  });

  it('R15 says nothing of partners about a measure that nobody owns', async () => {
    const map = filled();
    const id = measureNamed(map, 'Interaction');
    await show(did(map, changeMeasure, { id, fields: { scope: 'population' } }, countingIds()));
    expect(title('No measure that partners own has figures in 2023–24')).toBeInTheDocument();
  });

  it('R12 says as its title that nobody is judged while no measure has a goal', async () => {
    const { choose } = await show();
    await choose('Status');
    expect(
      title('No measure has a goal yet, so no partner is judged in 2023–24'),
    ).toBeInTheDocument();
  });

  it('goes back to themes by the same choice that says what it is sorted by', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('columnheader', { name: /Interaction/ }));
    await user.click(
      screen.getByRole('button', { name: /by Interaction.*Sort|Sort.*by Interaction/ }),
    );
    await user.click(screen.getByRole('option', { name: 'by theme' }));
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names.map((name) => name?.replace('Mentors', ''))).toEqual([
      'All partners together',
      'Acme',
      'Beta',
      'County Health',
    ]);
  });

  it('is sorted by a measure when its head is pressed, those without a value last', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('columnheader', { name: /Interaction/ }));
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names.map((name) => name?.replace('Mentors', ''))).toEqual([
      'All partners together',
      'County Health',
      'Acme',
      'Beta',
    ]);
  });

  it('goes from cell to cell by arrow keys and opens how a figure is computed by Enter', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('rowheader', { name: /^All partners/ }));
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    expect(await screen.findByRole('dialog')).toHaveTextContent('Acme');
  });

  it('says what is missing and leads to entering while nobody reported', async () => {
    const { look, user } = await lookAt(measuredMap(), <HeatmapTab />);
    await user.click(screen.getByRole('button', { name: 'Enter values' }));
    expect(look.getState().tab).toBe('enter');
  });
});

describe('the steps of the scale', () => {
  it('go from the least to the most, and all alike stand in the middle', () => {
    expect([0, 50, 100].map((value) => amountStep(value, 0, 100))).toEqual([0, 3, 6]);
    expect(amountStep(5, 5, 5)).toBe(3);
  });

  it('of a change stand in the middle for none and at the ends for the largest', () => {
    expect([-10, -0.1, 0, 0.1, 10].map((worth) => worthStep(worth, 10))).toEqual([0, 2, 3, 4, 6]);
  });
});
