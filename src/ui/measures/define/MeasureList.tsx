import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import { orderMeasures, removeMeasure } from '../../../domain/commands/measures';
import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import { offerUndo } from '../../import/offerUndo';
import { useMap } from '../../map/mapContext';
import { IconButton } from '../../parts/Button';
import { afterRemoval } from './afterRemoval';

interface MeasureListProps {
  measures: readonly IndicatorRow[];
  chosen: Id | null;
  onChoose: (id: Id) => void;
}

const Deeds = ({ row, at, count }: { row: IndicatorRow; at: number; count: number }) => {
  const tools = useMap();
  const { words, run } = tools;
  const { id, name } = row;
  const remove = (): void => {
    run(removeMeasure, { id });
    offerUndo(tools, words('define.removed', { name }));
  };
  return (
    <span className="define-deeds">
      <IconButton
        icon={ChevronUp}
        label={words('define.up', { name })}
        isDisabled={at === 0}
        onPress={() => run(orderMeasures, { id, to: at - 1 })}
      />
      <IconButton
        icon={ChevronDown}
        label={words('define.down', { name })}
        isDisabled={at === count - 1}
        onPress={() => run(orderMeasures, { id, to: at + 1 })}
      />
      <IconButton
        icon={Trash2}
        label={words('define.remove', { name })}
        onPress={() => afterRemoval(remove)}
      />
    </span>
  );
};

/** The measures of the map in their order; one of them shows its sheet. */
export const MeasureList = ({ measures, chosen, onChoose }: MeasureListProps) => {
  const { words } = useMap();
  return (
    <ol className="define-list" aria-label={words('define.measures')}>
      {measures.map((row, at) => (
        <li key={row.id} className="define-line" data-chosen={row.id === chosen || undefined}>
          <button
            type="button"
            className="define-name"
            aria-current={row.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(row.id)}
          >
            <bdi>{row.name}</bdi>
            <span className="define-kind">
              {words(`define.type.${row.type}`)} · {words(`define.better.${row.direction}`)}
            </span>
          </button>
          <Deeds row={row} at={at} count={measures.length} />
        </li>
      ))}
    </ol>
  );
};
