import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PasswordAsker } from '../../../src/ui/share/PasswordAsker';
import { show } from '../../support/show';

describe('the password of a protected file', () => {
  it('is asked for by name, and again with the reason when it did not fit', async () => {
    const { services, user } = show(<PasswordAsker />);
    const first = services.passwords.ask('map.commonwheel.json', false);
    expect(await screen.findByText(/map\.commonwheel\.json is protected/)).toBeVisible();
    await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    expect(await first).toBe('wrong');
    const second = services.passwords.ask('map.commonwheel.json', true);
    expect(await screen.findByText('That is not the password of this file.')).toBeVisible();
    await user.type(screen.getByLabelText('Password'), 'right{Enter}');
    expect(await second).toBe('right');
  });

  it('can be left unanswered, and a later question takes the place of an earlier', async () => {
    const { services, user } = show(<PasswordAsker />);
    const first = services.passwords.ask('one.json', false);
    const second = services.passwords.ask('two.json', false);
    expect(await first).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await second).toBeNull();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is never shown, and kept by no field of the browser', async () => {
    const { services } = show(<PasswordAsker />);
    void services.passwords.ask('map.json', false);
    const field = await screen.findByLabelText('Password');
    expect(field).toHaveAttribute('type', 'password');
    expect(field).toHaveAttribute('autocomplete', 'off');
  });
});
