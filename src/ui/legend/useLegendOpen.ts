import { useCallback, useState } from 'react';
import { useMap } from '../map/mapContext';
import { useDocumentSoon } from '../map/useDocumentSoon';
import { useNarrow } from '../map/useNarrow';
import { usePreferences } from '../shell/services';
import { isLegendOpen } from './legendOpen';

/** Open or not, and the way to change it. What is chosen is kept; on a phone it begins closed. */
export const useLegendOpen = (): readonly [isOpen: boolean, toggle: () => void] => {
  const { services } = useMap();
  const document = useDocumentSoon();
  const isNarrow = useNarrow();
  const { legend } = usePreferences();
  const [isOnPhone, setOnPhone] = useState(false);
  const isOpen = isNarrow ? isOnPhone : isLegendOpen(legend, document);
  const toggle = useCallback(() => {
    if (isNarrow) setOnPhone(!isOpen);
    else services.preferences.setState({ legend: isOpen ? 'closed' : 'open' });
  }, [isNarrow, isOpen, services]);
  return [isOpen, toggle];
};
