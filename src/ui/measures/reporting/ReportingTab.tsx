import { useMemo, useState } from 'react';
import { mapRow } from '../../../domain/document';
import { useDocument } from '../../map/mapContext';
import { useNarrow } from '../../map/useNarrow';
import { drawnSoon } from '../../shell/drawnSoon';
import { useFormat } from '../../shell/services';
import { ComputedDialog, HowComputed } from '../computed/HowComputed';
import type { Question } from '../computed/working';
import { useVoice } from '../figureText';
import { GridTable } from '../heatmap/GridTable';
import { type GridCell, type Pressed, withNames } from '../heatmap/gridCell';
import { HeatNothing } from '../heatmap/HeatNothing';
import type { HeatRow } from '../heatmap/heatRows';
import { SystemNote } from '../system/SystemNote';
import { AskThem } from './AskThem';
import { dueIn, partWorking, wholeWorking } from './countWorkings';
import { MeasureStands } from './MeasureStands';
import { partHead, plainHead, standCell } from './reportingCells';
import { type Reporting, useReporting } from './useReporting';
import { askingsOf, partOf, standIn } from './whoReported';

const wide = { rowHeight: 48, columnWidth: 128, nameWidth: 280, headHeight: 60 };
const narrow = { rowHeight: 48, columnWidth: 108, nameWidth: 132, headHeight: 76 };

interface GridProps {
  at: Reporting;
  onOpen: (asked: Question) => void;
}

const Grid = drawnSoon(({ at, onOpen }: GridProps) => {
  const voice = useVoice();
  const { words, language } = voice;
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
    const [its, partner] = [columns[column], rows[row]?.partner];
    if (its) onOpen(partner ? { ...its.asked, partners: [partner.id] } : its.asked);
    else if (partner) onOpen(partWorking(at, partner, isChosen, voice));
  };
  const head = (row: HeatRow) => partHead(row, partOf(columns, row.partner.id), words);
  return (
    <GridTable
      key={language}
      label={words('reporting.grid')}
      corner={{ id: 'name', content: words('heatmap.partner') }}
      columns={columns.map(({ measure }) => plainHead(measure))}
      rows={rows.map(head)}
      sizes={isNarrow ? narrow : withNames(wide, columns.length)}
      cell={cell}
      onPress={press}
    />
  );
});

const Finding = ({ at }: { at: Reporting }) => {
  const voice = useVoice();
  const { words } = voice;
  const format = useFormat();
  const due = dueIn(at);
  const whole = due.filter(({ part: { reported, due: all } }) => reported === all);
  const values = {
    x: format.number(whole.length),
    count: due.length,
    period: at.period?.label ?? '',
  };
  return (
    <header className="reporting-head">
      <h3 className="reporting-finding">
        {words(due.length > 0 ? 'reporting.finding' : 'reporting.nothingDue', values)}
      </h3>
      {due.length > 0 && (
        <span className="tab-tools">
          <HowComputed asked={() => wholeWorking(at, voice)} name={words('working.counted.whole')}>
            {words('working.counted.open')}
          </HowComputed>
        </span>
      )}
    </header>
  );
};

/** Who reported what for a period, how complete it is, and whom to ask. */
export const ReportingTab = () => {
  const at = useReporting();
  const [asked, setAsked] = useState<Question | null>(null);
  if (at.rows.length === 0 || !at.period) return <HeatNothing />;
  const partners = at.rows.map(({ partner }) => partner.id);
  return (
    <section className="reporting">
      <Finding at={at} />
      <AskThem askings={askingsOf(at.columns, partners)} period={at.period} />
      <MeasureStands columns={at.columns} onOpen={setAsked} />
      <Grid at={at} onOpen={setAsked} />
      <SystemNote />
      <ComputedDialog asked={asked} onClose={() => setAsked(null)} />
    </section>
  );
};
