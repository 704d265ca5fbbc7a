import { AlignLeft, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useOnPaper } from '../measures/onPaper';
import { Button } from '../parts/Button';
import { useWords } from '../shell/services';
import { ChartHead } from './ChartHead';
import { ChartNumbers } from './ChartNumbers';
import type { ChartTable } from './chartTable';
import type { OwnWords } from './ownWords';

export interface ChartFigureProps {
  /** States the finding. */
  title: ReactNode;
  /** Stands under the title: unit and period. */
  note?: ReactNode;
  /** One line. */
  howToRead?: string;
  /** Source, date, x of y partners, marks that figures must carry. */
  source: ReactNode;
  table: ChartTable;
  /** The chart in sentences, as the data say it. */
  summary: string;
  /** Somebody's own words for title and description, and the ways to change them. */
  own?: OwnWords | undefined;
  /** Smaller, for one of several panels. */
  isPanel?: boolean;
  children: ReactNode;
}

/** A chart with its finding, how to read it, where it comes from, and the same as table and text. */
export const ChartFigure = (props: ChartFigureProps) => {
  const { title, note, howToRead, source, table, summary, own, isPanel = false, children } = props;
  const words = useWords();
  const id = useId();
  const isOnPaper = useOnPaper();
  const [isTable, setTable] = useState(false);
  const [isTold, setTold] = useState(false);
  return (
    <figure className={isPanel ? 'chart-figure chart-panel' : 'chart-figure'} aria-labelledby={id}>
      <ChartHead {...{ id, title, note, howToRead, summary, own }} />
      <div className="chart-body">
        {!isTable && children}
        {(isTable || isOnPaper) && <ChartNumbers table={table} />}
        {isTold && (
          <p className="chart-told" dir="auto">
            {own?.text ?? summary}
          </p>
        )}
      </div>
      <div className="chart-foot">
        <p className="chart-source">{source}</p>
        {!isOnPaper && (
          <div className="chart-buttons">
            <Button
              variant="quiet"
              icon={Table2}
              aria-pressed={isTable}
              onPress={() => setTable(!isTable)}
            >
              {words('charts.table')}
            </Button>
            <Button
              variant="quiet"
              icon={AlignLeft}
              aria-pressed={isTold}
              onPress={() => setTold(!isTold)}
            >
              {words('charts.describe')}
            </Button>
          </div>
        )}
      </div>
    </figure>
  );
};
