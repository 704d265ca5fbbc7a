import { useEffect } from 'react';
import { pastedFrom } from '../import/pasted';
import { isTextField } from '../shell/isTextField';
import { type Copied, clipType, copyCircles, cutCircles } from './copying';
import { useMap } from './mapContext';
import { paste } from './pasting';

const places = '[role="tree"], .list-main';

/** The clipboard is the map's while the keyboard is on it or its list, or nowhere. */
const isForMap = (event: ClipboardEvent): boolean => {
  const at = document.activeElement;
  if (event.defaultPrevented || isTextField(event.target) || isTextField(at)) return false;
  return at === null || at === document.body || at.closest(places) !== null;
};

const hasMarkedText = (): boolean => (document.getSelection()?.toString() ?? '') !== '';

const put = (event: ClipboardEvent, copied: Copied | null): void => {
  if (!copied) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', copied.text);
  event.clipboardData?.setData(clipType, copied.rows);
};

/** Copy, cut and paste on the map by the browser's own events, which need no permission. */
export const useClipboard = (onTable: (file: File) => void): void => {
  const tools = useMap();
  useEffect(() => {
    const copy = (event: ClipboardEvent): void => {
      if (isForMap(event) && !hasMarkedText()) put(event, copyCircles(tools));
    };
    const cut = (event: ClipboardEvent): void => {
      if (isForMap(event)) put(event, cutCircles(tools));
    };
    const take = (event: ClipboardEvent): void => {
      if (!isForMap(event) || !event.clipboardData) return;
      event.preventDefault();
      const rows = event.clipboardData.getData(clipType);
      paste(tools, { ...pastedFrom(event.clipboardData), rows }, onTable);
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', take);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', take);
    };
  }, [tools, onTable]);
};
