import { Search } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { MapSummary } from '../../store/ports';
import { isLetterKey, keysShown, pressed } from '../actions/keys';
import { Button } from '../parts/Button';
import { goTo } from '../shell/hashLocation';
import { usePreferences, useWords } from '../shell/services';

const LibraryPalette = lazy(async () => ({
  default: (await import('../palette/LibraryPalette')).LibraryPalette,
}));

const busy = 'input, textarea, select, [role="dialog"], [role="alertdialog"], [role="menu"]';

const isFree = ({ target }: KeyboardEvent): boolean =>
  !(target instanceof Element && target.closest(busy));

/** Keys of the library: search, and the list of keys. */
const useLibraryKeys = (search: () => void): void => {
  const { letterKeys } = usePreferences();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const keys = pressed(event);
      if (!isFree(event) || (isLetterKey(keys) && !letterKeys)) return;
      if (keys === 'mod+k') search();
      else if (keys === '?') goTo('/help/keys');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [search, letterKeys]);
};

/** Finds a map by its title. */
export const SearchMaps = ({ maps, onNew }: { maps: readonly MapSummary[]; onNew: () => void }) => {
  const words = useWords();
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  const open = useCallback(() => setState('open'), []);
  useLibraryKeys(open);
  return (
    <>
      {maps.length > 0 && (
        <Button variant="quiet" icon={Search} keys={keysShown('mod+k')} onPress={open}>
          {words('palette.open')}
        </Button>
      )}
      {state !== 'never' && (
        <Suspense fallback={null}>
          <LibraryPalette
            maps={maps}
            onNew={onNew}
            isOpen={state === 'open'}
            onClose={() => setState('closed')}
          />
        </Suspense>
      )}
    </>
  );
};
