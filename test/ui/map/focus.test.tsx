import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addNote } from '../../../src/domain/commands/notes';
import { nextFocus } from '../../../src/ui/actions/focusActions';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { fadedBy } from '../../../src/ui/map/filter';
import { Rail } from '../../../src/ui/map/Rail';
import { useDeskKeys } from '../../../src/ui/map/useDeskKeys';
import { Outline } from '../../../src/ui/outline/Outline';
import { idOf } from '../../support/ids';
import { openMapFake, showOn } from '../../support/openMapFake';

const Keys = () => {
  useDeskKeys();
  return null;
};

const start = async () => {
  const map = await openMapFake('Flex Friday\n# Mentors\nAcme Fab\nPort Lab\n# Tours\nDelta');
  const shown = showOn(
    map,
    <>
      <Keys />
      <Rail isOutlineShown onOutline={() => undefined} />
      <Outline isShown actions={mapActions} />
    </>,
  );
  const focusOn = () => map.tools.map.session.getState().focusOn;
  return { ...map, ...shown, focusOn };
};

const item = (name: RegExp) => screen.getByRole('treeitem', { name });

describe('focus mode', () => {
  it('F is one step, F again two, F again everything', async () => {
    const { user, named, focusOn } = await start();
    const { id } = named('Acme Fab');
    await user.click(item(/^Acme Fab/));
    await user.keyboard('f');
    expect(focusOn()).toEqual({ id, steps: 1 });
    await user.keyboard('f');
    expect(focusOn()).toEqual({ id, steps: 2 });
    await user.keyboard('f');
    expect(focusOn()).toBeNull();
  });

  it('Esc ends it, after what is chosen was let go', async () => {
    const { user, tools, focusOn } = await start();
    await user.click(item(/^Acme Fab/));
    await user.keyboard('f{Escape}');
    expect([tools.map.session.getState().selection, focusOn()?.steps]).toEqual([[], 1]);
    await user.keyboard('{Escape}');
    expect(focusOn()).toBeNull();
  });

  it('goes to another circle when that one is chosen', async () => {
    const [one, other] = [idOf('node', 1), idOf('node', 2)];
    expect(nextFocus({ id: one, steps: 2 }, other)).toEqual({ id: other, steps: 1 });
    expect(nextFocus({ id: one, steps: 1 }, null)).toEqual({ id: one, steps: 2 });
    expect(nextFocus(null, null)).toBeNull();
  });

  it('says what to do while nothing is chosen', async () => {
    const { user, focusOn } = await start();
    await user.click(screen.getByRole('button', { name: /Focus/ }));
    expect(
      screen.getByText('Choose a circle first. Focus then shows what is around it.'),
    ).toBeInTheDocument();
    expect(focusOn()).toBeNull();
  });

  it('has a click path, and marks in the tree what is faded', async () => {
    const { user } = await start();
    await user.click(item(/^Acme Fab/));
    await user.click(screen.getByRole('button', { name: /Focus/ }));
    expect(screen.getByRole('button', { name: /Focus/ })).toHaveAttribute('aria-pressed', 'true');
    expect(item(/^Delta/)).toHaveAccessibleName('Delta, partner. Existing. Faded.');
    expect(item(/^Delta/)).toHaveAttribute('data-faded');
    expect(item(/^Acme Fab/)).toHaveAccessibleName('Acme Fab, partner. Existing.');
  });

  it('is over when its circle goes away', async () => {
    const { user, focusOn } = await start();
    await user.click(item(/^Acme Fab/));
    await user.keyboard('f{Delete}');
    expect(focusOn()).toBeNull();
  });

  it('fades themes, the center and notes too; a status alone does not', async () => {
    const { tools, named, document } = await start();
    const note = tools.run(addNote, { text: 'Later', at: [0, 0] });
    const ids = [named('Tours').id, named('Flex Friday').id, note ?? named('Tours').id];
    const fadedAt = (filter: Parameters<typeof fadedBy>[1]) => ids.map(fadedBy(document(), filter));
    const focusOn = { id: named('Acme Fab').id, steps: 1 } as const;
    expect(fadedAt({ shown: null, focusOn, group: null, measure: null })).toEqual([
      true,
      true,
      true,
    ]);
    expect(fadedAt({ shown: 'warm', focusOn: null, group: null, measure: null })).toEqual([
      false,
      false,
      false,
    ]);
  });
});
