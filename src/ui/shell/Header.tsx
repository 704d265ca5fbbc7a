import type { ReactNode } from 'react';
import { HelpLink } from './HelpLink';
import { Mark } from './Mark';
import { NewVersion } from './NewVersion';
import { Settings } from './Settings';
import { useWords } from './services';
import { useTightness } from './useTightness';

export interface HeaderProps {
  /** After the mark: the name of what is open. */
  left?: ReactNode;
  /** How it is kept. */
  middle?: ReactNode;
  /** What can be done, before Help and Settings. */
  right?: ReactNode;
  /** The settings, where something else opens them too. */
  settings?: ReactNode;
  /** The library is home already: its mark leads nowhere. */
  isHome?: boolean;
}

const Home = () => {
  const words = useWords();
  return (
    <a className="header-home" href="#/" aria-label={words('shell.allMaps')}>
      <Mark />
    </a>
  );
};

const Name = () => {
  const words = useWords();
  return (
    <span className="header-name">
      <Mark /> {words('common.appName')}
    </span>
  );
};

/** The bar at the top of every screen. Help and Settings stand at its end, always. */
export const Header = ({
  left,
  middle,
  right,
  settings = <Settings />,
  isHome = false,
}: HeaderProps) => {
  const ref = useTightness();
  return (
    <header ref={ref} className="header" data-region="header">
      {isHome ? <Name /> : <Home />}
      {left && <div className="header-left">{left}</div>}
      {middle && <div className="header-middle">{middle}</div>}
      <div className="header-right">
        <NewVersion />
        {right}
        <HelpLink />
        {settings}
      </div>
    </header>
  );
};
