import { useCallback, useState } from 'react';
import type { MapSummary } from '../../store/ports';
import { Header } from '../shell/Header';
import { PageTitle } from '../shell/PageTitle';
import { screenFrom } from '../shell/screenFrom';
import { usePreferences, useWords } from '../shell/services';
import { usePageTitle } from '../shell/usePageTitle';
import { Keeping } from './Keeping';
import { MapGrid } from './MapGrid';
import { OpenFile } from './OpenFile';
import { RemoveEverything } from './RemoveEverything';
import { SearchMaps } from './SearchMaps';
import { SharedNotice } from './SharedNotice';
import { Starts } from './Starts';
import { useLibraryActions } from './useLibraryActions';
import { useMaps } from './useMaps';
import '../styles/library.css';

const backUp = screenFrom(async () => (await import('./BackUpDialog')).BackUpDialog, null);

const Welcome = () => {
  const words = useWords();
  return (
    <div className="library-head">
      <PageTitle>{words('library.welcome')}</PageTitle>
      <p className="library-lead">{words('library.lead')}</p>
    </div>
  );
};

const Title = () => (
  <div className="library-head">
    <PageTitle>{useWords()('library.title')}</PageTitle>
  </div>
);

const Search = ({ maps }: { maps: readonly MapSummary[] }) => {
  const act = useLibraryActions();
  const create = useCallback(() => void act.create('blank'), [act]);
  return <SearchMaps maps={maps} onNew={create} />;
};

const Content = ({ maps }: { maps: readonly MapSummary[] }) => {
  const act = useLibraryActions();
  const { sharedComputer } = usePreferences();
  const [isRemoving, setRemoving] = useState(false);
  const [isBackingUp, setBackingUp] = useState(false);
  const hasMaps = maps.length > 0;
  const askToRemove = () => setRemoving(true);
  const downloadAll = () => void act.backUp();
  return (
    <main className={`page library ${hasMaps ? 'has-maps' : 'is-empty'}`} data-region="library">
      {hasMaps && sharedComputer && (
        <SharedNotice onDownloadAll={downloadAll} onRemoveAll={askToRemove} />
      )}
      {hasMaps ? <Title /> : <Welcome />}
      <OpenFile>
        {(choose) => <Starts onNew={(template) => void act.create(template)} onOpen={choose} />}
      </OpenFile>
      {hasMaps && <MapGrid maps={maps} act={act} />}
      <Keeping
        onBackUp={hasMaps && !sharedComputer ? () => setBackingUp(true) : null}
        onRemoveAll={hasMaps && sharedComputer ? null : askToRemove}
      />
      {isBackingUp && (
        <backUp.Screen
          count={maps.length}
          onBackUp={(password) => void act.backUp(password)}
          onClose={() => setBackingUp(false)}
        />
      )}
      <RemoveEverything
        isOpen={isRemoving}
        count={maps.length}
        onDownloadAll={downloadAll}
        onRemove={() => {
          setRemoving(false);
          void act.removeEverything();
        }}
        onClose={() => setRemoving(false)}
      />
    </main>
  );
};

/** The first screen: all maps of this device, and every way to a new one. */
export const Library = () => {
  const words = useWords();
  const maps = useMaps();
  usePageTitle(words('common.appName'));
  return (
    <>
      <Header isHome right={maps && <Search maps={maps} />} />
      {maps ? <Content maps={maps} /> : <main className="page" aria-busy="true" />}
    </>
  );
};
