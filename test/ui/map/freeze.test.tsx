import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { freeze, isFrozen } from '../../../src/domain/commands/freeze';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { arrange } from '../../../src/ui/actions/viewActions';
import { FrozenSign } from '../../../src/ui/map/FrozenSign';
import { Rail } from '../../../src/ui/map/Rail';
import { openMapFake, showOn } from '../../support/openMapFake';

const start = async () => {
  const map = await openMapFake('Flex Friday\n# Mentors\nAcme Fab');
  const shown = showOn(
    map,
    <>
      <FrozenSign />
      <Rail isOutlineShown={false} onOutline={() => undefined} />
    </>,
  );
  return { ...map, ...shown };
};

describe('freezing the map', () => {
  it('is in the rail’s menu and in the list of commands; the map then says so', async () => {
    const { user, document } = await start();
    expect(mapActions.map(({ name }) => name)).toContain('freeze.freeze');
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Freeze the map' }));
    expect(isFrozen(document())).toBe(true);
    expect(screen.getByText('Frozen')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Unfreeze' }));
    expect(isFrozen(document())).toBe(false);
    expect(screen.queryByText('Frozen')).toBeNull();
  });

  it('refuses Arrange in words and offers to unfreeze', async () => {
    const { user, tools, document, asked } = await start();
    tools.run(freeze, { frozen: true });
    arrange.run(tools);
    await screen.findByText('The map is frozen, so nothing was moved.');
    expect(asked).not.toContain('fit');
    const [offer] = screen.getAllByRole('button', { name: 'Unfreeze' }).slice(-1);
    if (offer) await user.click(offer);
    await waitFor(() => expect(isFrozen(document())).toBe(false));
  });
});
