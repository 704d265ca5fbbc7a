import { type MapDocument, nodeOf, rowOf, rowsOf } from '../../domain/document';
import { coloringOf } from '../../domain/look/coloring';
import { missingKey } from '../../rendering/legend';
import type { LegendSection } from '../../rendering/legendRow';
import { type Filter, type FilterCount, filterCount, isFiltered, noFilter } from '../map/filter';
import { useMap, useSession } from '../map/mapContext';
import { useOfDocument } from '../map/useOfDocument';
import { Button } from '../parts/Button';
import { type LegendVoice, rowText } from './legendWords';
import { useArcsTold } from './useArcsTold';
import { useDotsPlain } from './useDotsPlain';
import { useNamesLeftOut } from './useNamesLeftOut';

const groupText = (voice: LegendVoice, { group }: Filter): string | null => {
  const coloring = coloringOf(voice.document);
  if (!group || coloring?.by !== group.by) return null;
  if (group.key === missingKey) return rowText(voice, group.by, { is: 'missing' });
  const found = coloring.groups.find(({ key }) => key === group.key);
  return found ? rowText(voice, group.by, found.said) : null;
};

/** Why partners are faded, as a list in words: `filter Warm, focus on Acme Fab`. */
const whyText = (voice: LegendVoice, filter: Filter): string => {
  const { words, document } = voice;
  const { shown, focusOn } = filter;
  const text = groupText(voice, filter);
  const name = nodeOf(document, focusOn?.id)?.name;
  const measure = rowOf(document, 'indicator', filter.measure?.id)?.name;
  const reasons = [
    ...(shown
      ? [words('legend.hidden.why.status', { status: words(`outline.status.${shown}`) })]
      : []),
    ...(text ? [words('legend.hidden.why.group', { text })] : []),
    ...(measure ? [words('legend.hidden.why.measure', { name: measure })] : []),
    ...(name ? [words('legend.hidden.why.focus', { name })] : []),
  ];
  return reasons.reduce((first, second) => words('legend.hidden.why.and', { first, second }));
};

/** Notes of the whole map that are not shown, as far as the screen shows less than all of it. */
const notesHidden = (whole: MapDocument, seen: MapDocument): number =>
  rowsOf(whole, 'note').length - rowsOf(seen, 'note').length;

interface FadedProps {
  voice: LegendVoice;
  filter: Filter;
  count: FilterCount;
}

const Faded = ({ voice, filter, count: { shown, all } }: FadedProps) => {
  const { session } = useMap().map;
  const { words, format } = voice;
  const why = whyText(voice, filter);
  const values = { shown: format.number(shown), all: format.number(all), why };
  return (
    <li>
      {words('legend.hidden.partners', values)}{' '}
      <Button variant="quiet" onPress={() => session.setState(noFilter)}>
        {words('legend.hidden.showAll')}
      </Button>
    </li>
  );
};

/** Rings, shapes and cut dots say more than a plain dot can. */
const saysMore = ({ id, rows }: LegendSection): boolean =>
  id === 'status' ||
  id === 'colors' ||
  id === 'arcs' ||
  rows.some(({ said }) => said.is === 'severalThemes');

interface HiddenProps {
  voice: LegendVoice;
  /** What the legend tells beside it. */
  sections: readonly LegendSection[];
}

/** What is on the map and not shown just now; one line for each reason. */
export const Hidden = ({ voice, sections }: HiddenProps) => {
  const { words } = voice;
  const { store } = useMap().map;
  const names = useNamesLeftOut();
  const shown = useSession((session) => session.shown);
  const focusOn = useSession((session) => session.focusOn);
  const group = useSession((session) => session.group);
  const measure = useSession((session) => session.measure);
  const filter = { shown, focusOn, group, measure };
  const notes = useOfDocument((seen) => notesHidden(store.state.getState().document, seen));
  const count = isFiltered(filter) ? filterCount(voice.document, filter) : null;
  const isTogether = sections.some(({ rows }) => rows.some(({ said }) => said.is === 'together'));
  const isPlain = useDotsPlain() && sections.some(saysMore);
  const arcs = useArcsTold();
  const isFading = count !== null && count.faded > 0;
  const isAll =
    !isFading && !isTogether && !isPlain && names === 0 && notes === 0 && arcs === 'all';
  return (
    <ul className="legend-hidden" aria-label={words('legend.hidden.label')}>
      {isFading && <Faded voice={voice} filter={filter} count={count} />}
      {names > 0 && <li>{words('legend.hidden.names', { count: names })}</li>}
      {notes > 0 && <li>{words('legend.hidden.notes', { count: notes })}</li>}
      {isTogether && <li>{words('legend.hidden.kinds')}</li>}
      {arcs !== 'all' && <li>{words(`mapMeasures.lack.${arcs}`)}</li>}
      {isPlain && <li>{words('legend.hidden.plain')}</li>}
      {isAll && <li>{words('legend.hidden.all')}</li>}
    </ul>
  );
};
