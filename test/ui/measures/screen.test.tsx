import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { projector } from '../../../src/ui/actions/projectorActions';
import { MeasuresScreen } from '../../../src/ui/measures/MeasuresScreen';
import { openMapFake, showOn } from '../../support/openMapFake';
import { sampleInitiative } from '../../support/sampleInitiative';

beforeEach(() => localStorage.clear());

const start = async () => {
  const fake = await openMapFake('Flex Friday\n# Mentors\nAcme');
  return { ...fake, ...showOn(fake, <MeasuresScreen />) };
};

describe('the screen of measures', () => {
  it('says what belongs here and offers one thing to do while there is no measure', async () => {
    await start();
    expect(screen.getByText('What do your partners achieve together?')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Add the first shared measure' }),
    ).toBeInTheDocument();
  });

  it('stands in the bar of views while it is looked at', async () => {
    await start();
    expect(screen.getByRole('link', { name: 'Measures' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'List' })).not.toHaveAttribute('aria-current');
  });

  it('shows no figures while a room looks on, and says why', async () => {
    const { tools } = await start();
    projector.run(tools);
    expect(await screen.findByText('Figures stay private for now')).toBeInTheDocument();
  });

  it('R27 says once on every tab of the sample that its numbers are illustrative', async () => {
    const fake = await openMapFake(sampleInitiative());
    const { user } = showOn(fake, <MeasuresScreen />);
    for (const tab of screen.getAllByRole('tab')) {
      await user.click(tab);
      const badge = screen.getByText('Illustrative numbers');
      expect(badge.parentElement).toBe(screen.getByRole('tabpanel'));
    }
  });
});
