import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setStatus } from '../../../src/domain/commands/describe';
import { useDeskKeys } from '../../../src/ui/map/useDeskKeys';
import { openMapFake, showOn } from '../../support/openMapFake';

const Keys = () => {
  useDeskKeys();
  return <input aria-label="elsewhere" />;
};

const start = async () => {
  const map = await openMapFake('Flex Friday\n# Mentors\nAcme Fab');
  let imports = 0;
  map.tools.map.stage.offers.make('import', () => {
    imports += 1;
  });
  const shown = showOn(map, <Keys />);
  const { session } = map.tools.map;
  const warm = () =>
    act(() => {
      map.tools.run(setStatus, { ids: [map.named('Acme Fab').id], status: 'warm' });
    });
  return { ...map, ...shown, warm, session, imports: () => imports };
};

const hears = (sentence: string) =>
  waitFor(() => expect(screen.getByTestId('polite')).toHaveTextContent(sentence));

describe('Ctrl+Z / Ctrl+Shift+Z, Ctrl+Y | undo / redo, across views; announces what', () => {
  it('takes back and does again, and says what it was', async () => {
    const { user, warm, named } = await start();
    warm();
    await user.keyboard('{Control>}z{/Control}');
    expect(named('Acme Fab').status).toBe('existing');
    await hears('Undone: mark Acme Fab as warm.');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(named('Acme Fab').status).toBe('warm');
    await hears('Done again: mark Acme Fab as warm.');
    await user.keyboard('{Control>}zy{/Control}');
    expect(named('Acme Fab').status).toBe('warm');
  });

  it('leaves a text field its own undo', async () => {
    const { user, warm, named } = await start();
    warm();
    await user.type(screen.getByRole('textbox'), 'abc');
    await user.keyboard('{Control>}z{/Control}');
    expect(named('Acme Fab').status).toBe('warm');
  });
});

describe("Ctrl+S | “Saved” reassurance + offer backup file (never the browser's save)", () => {
  it('hands out a dated file and says so', async () => {
    const { user, services } = await start();
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(services.downloads).toHaveLength(1));
  });
});

describe('Ctrl+E / Ctrl+O / Ctrl+P | export / open / print (own print view)', () => {
  it('Ctrl+O opens the import', async () => {
    const { user, imports } = await start();
    await user.keyboard('{Control>}o{/Control}');
    expect(imports()).toBe(1);
  });
});

describe('Esc | innermost first: cancel, clear selection, leave mode', () => {
  it('ends connecting, then lets go what is chosen, then puts the hand away', async () => {
    const { user, session, named } = await start();
    const chosen = [named('Acme Fab').id];
    session.setState({ tool: { is: 'connect', from: null }, selection: chosen });
    await user.keyboard('{Escape}');
    expect(session.getState()).toMatchObject({ tool: { is: 'select' }, selection: chosen });
    session.setState({ tool: { is: 'hand' } });
    await user.keyboard('{Escape}');
    expect(session.getState()).toMatchObject({ tool: { is: 'hand' }, selection: [] });
    await user.keyboard('{Escape}');
    expect(session.getState().tool).toEqual({ is: 'select' });
  });
});
