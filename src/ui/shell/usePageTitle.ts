import { useEffect } from 'react';
import { useWords } from './services';

/** Names the window after what is open in it. */
export const usePageTitle = (title: string): void => {
  const words = useWords();
  const name = words('common.appName');
  useEffect(() => {
    document.title = title && title !== name ? `${title} · ${name}` : name;
  }, [title, name]);
};
