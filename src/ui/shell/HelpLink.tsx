import { CircleHelp } from 'lucide-react';
import { Icon } from '../parts/Icon';
import { useWords } from './services';

/** Opens Help, in the same place of every screen. */
export const HelpLink = () => {
  const words = useWords();
  return (
    <a className="button button-quiet" href="#/help/first-map">
      <Icon of={CircleHelp} />
      <span className="button-text">{words('shell.help')}</span>
    </a>
  );
};
