import { useRef } from 'react';
import { type MapDocument, rowOf } from '../../domain/document';
import { type Status, statuses } from '../../domain/row';
import type { Words } from '../../messages/words';
import type { PickedMeasure } from '../../store/sessionStore';
import { SilentList } from '../mapMeasures/SilentList';
import { StatusSign } from '../outline/StatusSign';
import { Button } from '../parts/Button';
import { useFormat } from '../shell/services';
import { type Filter, filterCount, isFiltered, noFilter } from './filter';
import { useMap, useSession } from './mapContext';
import { useDocumentSoon } from './useDocumentSoon';

/** The measure that stands out, with its period. */
const pickedText = (words: Words, document: MapDocument, picked: PickedMeasure): string =>
  words('mapMeasures.picked', {
    measure: rowOf(document, 'indicator', picked.id)?.name ?? '',
    period: rowOf(document, 'period', picked.period)?.label ?? '',
  });

interface SentenceProps {
  readonly filter: Filter;
  readonly onAll: () => void;
}

/** How much is in the background, and the way out. */
const Sentence = ({ filter, onAll }: SentenceProps) => {
  const { words } = useMap();
  const format = useFormat();
  const document = useDocumentSoon();
  const { measure } = filter;
  const count = filterCount(document, filter);
  const values = {
    shown: format.number(count.shown),
    all: format.number(count.all),
    faded: format.number(count.faded),
  };
  return (
    <>
      {words('filter.sentence', values)}
      {' · '}
      {measure && (
        <>
          <bdi>{pickedText(words, document, measure)}</bdi> <SilentList measure={measure} />
        </>
      )}
      <Button variant="quiet" onPress={onAll}>
        {words('filter.showAll')}
      </Button>
    </>
  );
};

/** Which partners stand out by status or by focus; the others fade and are counted. */
export const FilterBar = () => {
  const tools = useMap();
  const { words } = tools;
  const { all } = filterCount(useDocumentSoon(), noFilter);
  const shown = useSession((session) => session.shown);
  const focusOn = useSession((session) => session.focusOn);
  const group = useSession((session) => session.group);
  const measure = useSession((session) => session.measure);
  const filter: Filter = { shown, focusOn, group, measure };
  const everything = useRef<HTMLButtonElement>(null);
  if (all === 0) return null;
  const show = (status: Status | null): void => tools.map.session.setState({ shown: status });
  const showAll = (): void => {
    tools.map.session.setState(noFilter);
    everything.current?.focus();
  };
  return (
    <div className="filter-bar">
      {/* biome-ignore lint/a11y/useSemanticElements: a bar of switches, not a fieldset */}
      <div className="filter-chips" role="group" aria-label={words('filter.label')}>
        <Button
          ref={everything}
          variant="quiet"
          aria-pressed={shown === null}
          onPress={() => show(null)}
        >
          {words('filter.all')}
        </Button>
        {statuses.map((status) => (
          <Button
            key={status}
            variant="quiet"
            aria-pressed={shown === status}
            onPress={() => show(shown === status ? null : status)}
          >
            <StatusSign status={status} size={14} /> {words(`outline.status.${status}`)}
          </Button>
        ))}
      </div>
      <p className="filter-sentence" role="status">
        {isFiltered(filter) && <Sentence filter={filter} onAll={showAll} />}
      </p>
    </div>
  );
};
