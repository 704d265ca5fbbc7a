import { useMemo, useState } from 'react';
import { mapRow } from '../../../domain/document';
import { indicatorsOf } from '../../../domain/measures';
import type { Asked } from '../../../measurement/asked';
import { useDocument } from '../../map/mapContext';
import { useNarrow } from '../../map/useNarrow';
import { useFormat } from '../../shell/services';
import { ComputedDialog } from '../computed/HowComputed';
import { useVoice } from '../figureText';
import { GridTable } from '../heatmap/GridTable';
import type { GridCell, Pressed } from '../heatmap/gridCell';
import { HeatNothing } from '../heatmap/HeatNothing';
import { heatColumns } from '../heatmap/heatColumn';
import { type HeatRow, heatRows, sortedRows } from '../heatmap/heatRows';
import { SampleBadge } from '../SampleBadge';
import { SystemNote } from '../system/SystemNote';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { AskThem } from './AskThem';
import { MeasureStands } from './MeasureStands';
import { partHead, plainHead, standCell } from './reportingCells';
import { askingsOf, partOf, standIn } from './whoReported';

const wide = { rowHeight: 48, columnWidth: 128, nameWidth: 280, headHeight: 60 };
const narrow = { rowHeight: 48, columnWidth: 108, nameWidth: 132, headHeight: 76 };

const useReporting = () => {
  const { document, table, chosen } = useMeasures();
  const { period, theme } = chosen;
  const today = useToday();
  return useMemo(() => {
    const asked = { period: period?.id ?? 'period_', today } as const;
    const measures = indicatorsOf(document);
    const columns = measures.map(heatColumns(table, asked));
    const listed = heatRows(document, table, theme?.id ?? null);
    const rows = sortedRows(listed, { by: 'theme', way: 'ascending' }, null);
    return { period, columns, rows };
  }, [document, table, period, theme, today]);
};

type Reporting = ReturnType<typeof useReporting>;

const Grid = ({ at, onOpen }: { at: Reporting; onOpen: (asked: Asked) => void }) => {
  const { words, language } = useVoice();
  const isNarrow = useNarrow();
  const isChosen = mapRow(useDocument())?.system === 'platform';
  const { columns, rows } = at;
  const cell = useMemo(
    () =>
      (row: number, column: number): GridCell => {
        const [its, partner] = [columns[column], rows[row]?.partner.id];
        return its && partner
          ? standCell(standIn(its, partner), words, isChosen)
          : { kind: 'outside', content: null };
      },
    [columns, rows, words, isChosen],
  );
  const press = ({ row, column }: Pressed): void => {
    const [its, partner] = [columns[column], rows[row]?.partner.id];
    if (its) onOpen(partner ? { ...its.asked, partners: [partner] } : its.asked);
  };
  const head = (row: HeatRow) => partHead(row, partOf(columns, row.partner.id), words);
  return (
    <GridTable
      key={language}
      label={words('reporting.grid')}
      corner={{ id: 'name', content: words('heatmap.partner') }}
      columns={columns.map(({ measure }) => plainHead(measure))}
      rows={rows.map(head)}
      sizes={isNarrow ? narrow : wide}
      cell={cell}
      onPress={press}
    />
  );
};

const Finding = ({ at }: { at: Reporting }) => {
  const { words } = useVoice();
  const format = useFormat();
  const parts = at.rows.map(({ partner }) => partOf(at.columns, partner.id));
  const due = parts.filter((part) => part.due > 0);
  const whole = due.filter(({ reported, due: all }) => reported === all);
  const values = {
    x: format.number(whole.length),
    count: due.length,
    period: at.period?.label ?? '',
  };
  return (
    <h3 className="reporting-finding">
      {words(due.length > 0 ? 'reporting.finding' : 'reporting.nothingDue', values)}
    </h3>
  );
};

/** Who reported what for a period, how complete it is, and whom to ask. */
export const ReportingTab = () => {
  const at = useReporting();
  const [asked, setAsked] = useState<Asked | null>(null);
  if (at.rows.length === 0 || !at.period) return <HeatNothing />;
  const partners = at.rows.map(({ partner }) => partner.id);
  return (
    <section className="reporting">
      <Finding at={at} />
      <AskThem askings={askingsOf(at.columns, partners)} period={at.period} />
      <MeasureStands columns={at.columns} onOpen={setAsked} />
      <Grid at={at} onOpen={setAsked} />
      <SystemNote />
      <SampleBadge />
      <ComputedDialog asked={asked} onClose={() => setAsked(null)} />
    </section>
  );
};
