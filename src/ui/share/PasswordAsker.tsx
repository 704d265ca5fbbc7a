import { useStore } from 'zustand';
import { screenFrom } from '../shell/screenFrom';
import { useServices } from '../shell/services';

const dialog = screenFrom(async () => (await import('./PasswordDialog')).PasswordDialog, null);

/** There once a protected file is opened. */
export const PasswordAsker = () => {
  const question = useStore(useServices().passwords.question);
  return question && <dialog.Screen />;
};
