import { useStore } from 'zustand';
import type { CellEntry } from '../../../domain/cellFault';
import { rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { measureTableOf } from '../../../measurement/measureTable';
import { Button } from '../../parts/Button';
import { useFormat } from '../../shell/services';
import { useToday } from '../useToday';
import type { EnterTools } from './enterWays';
import { everybodyProgress, progressAt } from './progress';
import { writeCells } from './stateDeeds';
import { isValueColumn, keyOf, type ValueColumn, type ValuePlace } from './valueColumn';

interface ProgressProps {
  enter: EnterTools;
  place: ValuePlace;
  ofMeasure: boolean;
}

/** Numbers of this grid that wait for their "out of". */
const waitingIn = (
  { sheet }: EnterTools,
  waiting: Readonly<Record<string, number>>,
): readonly (readonly [ValuePlace, number])[] => {
  if (Object.keys(waiting).length === 0) return [];
  const columns = sheet.columns.filter(
    (column): column is ValueColumn => isValueColumn(column) && column.part === 'n',
  );
  return sheet.rows.flatMap((row) =>
    columns.flatMap((column) => {
      const place = column.placeIn(row);
      const value = waiting[keyOf(place)];
      return value === undefined ? [] : [[place, value] as const];
    }),
  );
};

const Waiting = ({ enter }: Pick<ProgressProps, 'enter'>) => {
  const { tools, store, sheet } = enter;
  const { words } = tools;
  const waiting = useStore(store, (kept) => kept.waiting);
  const those = waitingIn(enter, waiting);
  if (those.length === 0) return null;
  const forget = (): void => {
    const keys = new Set(those.map(([place]) => keyOf(place)));
    const rest = Object.entries(waiting).filter(([key]) => !keys.has(key));
    store.setState({ waiting: Object.fromEntries(rest) });
  };
  const { status } = store.getState();
  const asPercents = (): void => {
    const cells = those.map(
      ([place, n]): CellEntry => ({
        ...place,
        cell: { n, d: null, state: 'reported', status },
      }),
    );
    writeCells(tools, store, cells);
    forget();
  };
  const typeOf = (id: Id) => rowOf(sheet.document, 'indicator', id)?.type;
  const canBePercents = those.every(
    ([{ indicator }, n]) => typeOf(indicator) === 'percent' && n >= 0 && n <= 100,
  );
  return (
    <div className="enter-waiting">
      <span>{words('enterValues.progress.wait', { count: those.length })}</span>
      {canBePercents && (
        <Button variant="quiet" onPress={asPercents}>
          {words('enterValues.progress.arePercents')}
        </Button>
      )}
      <Button variant="quiet" onPress={forget}>
        {words('enterValues.progress.forget')}
      </Button>
    </div>
  );
};

const useProgressText = ({ enter, place, ofMeasure }: ProgressProps): string => {
  const { words } = enter.tools;
  const { document } = enter.sheet;
  const format = useFormat();
  const today = useToday();
  const progress = progressAt(document, place, ofMeasure, today);
  const table = measureTableOf(document);
  const period = rowOf(document, 'period', place.period)?.label ?? '';
  const everybody = ofMeasure ? everybodyProgress(table, place, progress) : null;
  if (everybody) return words(`everybody.progress.${everybody}`, { period });
  const what = ofMeasure ? 'partners' : 'measures';
  const { done, count, isOpen } = progress;
  if (isOpen) return words('enterValues.progress.nobody', { period });
  return words(`enterValues.progress.${what}`, { done: format.number(done), count, period });
};

/** How many have reported the period the keyboard is on, and the way to the next empty cell. */
export const ProgressLine = (props: ProgressProps) => (
  <div className="enter-progress">
    <p>{useProgressText(props)}</p>
    <Waiting enter={props.enter} />
  </div>
);
