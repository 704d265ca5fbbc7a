import { ChevronDown, History, ListStart } from 'lucide-react';
import { useStore } from 'zustand';
import { rowOf } from '../../../domain/document';
import { historyOf } from '../../../domain/measures';
import { seriesIdOf } from '../../../domain/seriesId';
import { measureTableOf } from '../../../measurement/measureTable';
import { plausibilityFlagsAt } from '../../../measurement/plausibility';
import type { GridNow } from '../../list/gridWays';
import { Button } from '../../parts/Button';
import { Menu } from '../../parts/Menu';
import { useFormat, usePreferences } from '../../shell/services';
import { cellText } from './cellText';
import { doubtText } from './doubtText';
import { type EnterTools, earlierKeys, markLines, nextKeys } from './enterWays';
import { unitName } from './unitName';
import { keyOf, type ValuePlace } from './valueColumn';

interface CellLineProps {
  enter: EnterTools;
  now: GridNow;
  place: ValuePlace;
}

const Facts = ({ enter: { tools, sheet, store }, place }: Omit<CellLineProps, 'now'>) => {
  const { words } = tools;
  const { document } = sheet;
  const { language } = usePreferences();
  const format = useFormat();
  const waits = useStore(store, ({ waiting }) => waiting[keyOf(place)] !== undefined);
  const series = seriesIdOf(place.indicator, place.unit, place.subgroup ?? null);
  const [last] = historyOf(document, series, place.period);
  const measure = rowOf(document, 'indicator', place.indicator);
  const saying = { document, words, language };
  const doubts = plausibilityFlagsAt(measureTableOf(document), place, place.unit);
  const said = last && measure ? cellText(last.cell, measure, saying) : null;
  const { entry } = last ?? {};
  return (
    <p className="enter-facts">
      <strong>{said ?? words('enterValues.line.empty')}</strong>
      {waits && <span className="enter-doubt">{words('enterValues.waitsLong')}</span>}
      {entry?.source && <span>{words('enterValues.line.source', { source: entry.source })}</span>}
      {entry && (
        <span>
          {format.date(entry.at)}
          {entry.by && ` ${words('enterValues.earlier.by', { by: entry.by })}`}
        </span>
      )}
      {entry?.note && <span>{words('enterValues.line.note', { note: entry.note })}</span>}
      {doubts.map((doubt) => (
        <span key={`${doubt.check} ${doubt.of}`} className="enter-doubt">
          {doubtText(doubt, saying)}
        </span>
      ))}
    </p>
  );
};

/** Everything about the cell the keyboard is on, and what can be done with it. */
export const CellLine = ({ enter, now, place }: CellLineProps) => {
  const { words } = enter.tools;
  const { document } = enter.sheet;
  const name = unitName(document, place.unit, words);
  const measure = rowOf(document, 'indicator', place.indicator)?.name;
  const period = rowOf(document, 'period', place.period)?.label;
  return (
    <section className="enter-line" aria-label={words('enterValues.line.label')}>
      <div className="enter-said">
        <p className="enter-where">
          <bdi>{name}</bdi> · {period} · <bdi>{measure}</bdi>
        </p>
        <Facts {...{ enter, place }} />
      </div>
      <div className="enter-ways">
        <Button icon={ListStart} keys={nextKeys} onPress={() => enter.goNext(now)}>
          {words('enterValues.menu.next')}
        </Button>
        <Menu label={words('enterValues.menu.states')} lines={markLines(enter, now)}>
          <Button icon={ChevronDown}>{words('enterValues.menu.mark')}</Button>
        </Menu>
        <Button icon={History} keys={earlierKeys} onPress={() => enter.showEarlier(now)}>
          {words('enterValues.menu.earlier')}
        </Button>
      </div>
    </section>
  );
};
