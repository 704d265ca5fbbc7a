import { rowOf } from '../../../domain/document';
import { type CellPast, historyOf } from '../../../domain/measures';
import { seriesIdOf } from '../../../domain/seriesId';
import { useDocument, useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { useFormat, usePreferences } from '../../shell/services';
import { CellSheet } from './CellSheet';
import { cellText } from './cellText';
import type { EnterStore } from './enterKept';
import { writeCells } from './stateDeeds';
import type { ValuePlace } from './valueColumn';

interface EarlierProps {
  place: ValuePlace;
  at: DOMRect;
  store: EnterStore;
  onClose: () => void;
}

/** Everything that ever stood in a cell, the latest first, and the way back to it (R25). */
export const EarlierValues = ({ place, at, store, onClose }: EarlierProps) => {
  const tools = useMap();
  const { words } = tools;
  const document = useDocument();
  const format = useFormat();
  const { language } = usePreferences();
  const { indicator, unit, subgroup, period } = place;
  const measure = rowOf(document, 'indicator', indicator);
  const series = seriesIdOf(indicator, unit, subgroup ?? null);
  const past = historyOf(document, series, period);
  const said = ({ cell }: CellPast): string =>
    measure ? cellText(cell, measure, { document, words, language }) : '';
  const whenOf = ({ entry }: CellPast): string =>
    entry
      ? `${format.date(entry.at)}, ${format.time(entry.at)}`
      : words('enterValues.earlier.unknown');
  const putBack = (one: CellPast): void => {
    const [n, d, state, status] = one.cell;
    const note = words('enterValues.earlier.noteFor', { date: whenOf(one) });
    writeCells(tools, store, [{ ...place, cell: { n, d, state, status } }], note);
    onClose();
  };
  return (
    <CellSheet title={words('enterValues.earlier.title')} at={at} onClose={onClose}>
      {past.length === 0 && <p>{words('enterValues.earlier.nothing')}</p>}
      <ol className="enter-past">
        {past.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a history grows at one end only
          <li key={past.length - index} className="enter-past-line">
            <strong className="enter-past-value">{said(one)}</strong>
            <span className="enter-past-when">
              {index === 0 && `${words('enterValues.earlier.now')} · `}
              {whenOf(one)}
              {one.entry?.by && ` ${words('enterValues.earlier.by', { by: one.entry.by })}`}
            </span>
            {one.entry?.source && (
              <span className="enter-past-said">
                {words('enterValues.line.source', { source: one.entry.source })}
              </span>
            )}
            {one.entry?.note && (
              <span className="enter-past-said">
                {words('enterValues.line.note', { note: one.entry.note })}
              </span>
            )}
            {index > 0 && (
              <Button variant="quiet" onPress={() => putBack(one)}>
                {words('enterValues.earlier.back', { value: said(one) })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </CellSheet>
  );
};
