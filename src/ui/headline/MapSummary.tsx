import { useMemo } from 'react';
import { type Filter, filterCount, isFiltered } from '../map/filter';
import { useSession } from '../map/mapContext';
import { useDocumentSoon } from '../map/useDocumentSoon';
import { capitalized, textOf } from './parts';
import { countsText, findingsText } from './pictureText';
import { useVoice } from './useVoice';

/** What describes the picture and the tree to those who do not see them; there is one a page. */
export const summaryIds = { all: 'map-summary', findings: 'map-findings' } as const;

/** How many partners stand in the background. */
const useFaded = (): string => {
  const { words, format } = useVoice();
  const document = useDocumentSoon();
  const shown = useSession((session) => session.shown);
  const focusOn = useSession((session) => session.focusOn);
  const group = useSession((session) => session.group);
  const measure = useSession((session) => session.measure);
  const filter: Filter = { shown, focusOn, group, measure };
  if (!isFiltered(filter)) return '';
  const { faded, all } = filterCount(document, filter);
  if (faded === 0) return '';
  const values = { count: faded, shown: format.number(faded), of: format.number(all) };
  return `${textOf(capitalized([{ text: words('insight.faded', values) }]))}.`;
};

/** The text that stands for the picture. It is read only where something points at it. */
export const MapSummary = () => {
  const voice = useVoice();
  const document = useDocumentSoon();
  const faded = useFaded();
  const counts = useMemo(() => countsText(voice, document), [voice, document]);
  const findings = useMemo(() => findingsText(voice, document), [voice, document]);
  return (
    <p id={summaryIds.all} hidden>
      {counts} <span id={summaryIds.findings}>{`${findings} ${faded}`.trim()}</span>
    </p>
  );
};
