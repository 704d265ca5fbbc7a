import { useStore } from 'zustand';
import { Button } from '../parts/Button';
import { useServices, useWords } from './services';

/** Offers a newer version of the app; nothing reloads until a person says so. */
export const NewVersion = () => {
  const words = useWords();
  const { reload } = useStore(useServices().offline);
  if (!reload) return null;
  return (
    <span className="new-version">
      {words('shell.newVersion')}
      <Button variant="quiet" onPress={reload}>
        {words('shell.reload')}
      </Button>
    </span>
  );
};
