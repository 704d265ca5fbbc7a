import type { CSSProperties, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { indicatorsOf } from '../../../domain/measures';
import { titleOf } from '../../../domain/outline';
import { light } from '../../../tokens/colors';
import { variablesOf } from '../../../tokens/variables';
import { useDocument } from '../../map/mapContext';
import { useFormat, useServices, useWords } from '../../shell/services';
import { fewColumns } from '../heatmap/paperParts';
import { OnPaperProvider } from '../onPaper';
import type { MeasureTab } from '../tabs';
import { PaperCaption } from './PaperCaption';
import { PaperFoot } from './PaperFoot';
import { usePaperAsked } from './usePaperAsked';

const lightLook = variablesOf(light) as CSSProperties;

/** Large tables of many measures lie across the paper. */
const isWide = (tab: MeasureTab, measures: number): boolean =>
  (tab === 'heatmap' || tab === 'reporting') && measures > fewColumns;

const PaperHead = ({ tab }: { tab: MeasureTab }) => {
  const words = useWords();
  const format = useFormat();
  const { clock } = useServices();
  return (
    <header className="print-head">
      <h1 className="print-title" dir="auto">
        {titleOf(useDocument()) || words('common.untitled')}: {words(`measures.tab.${tab}`)}
      </h1>
      <p className="print-note">{format.date(clock.now())}</p>
    </header>
  );
};

/**
 * A tab of measures on paper, alone and light, with all that a figure must carry (R27). There only
 * while the page is printed.
 */
export const MeasuresPaper = ({ tab, children }: { tab: MeasureTab; children: ReactNode }) => {
  const words = useWords();
  const measures = indicatorsOf(useDocument()).length;
  if (!usePaperAsked()) return null;
  return createPortal(
    <article
      className="print-only print-measures"
      data-wide={isWide(tab, measures) || undefined}
      style={lightLook}
    >
      <OnPaperProvider value={true}>
        {/* A table, because its head stands on every sheet in every browser. */}
        <table className="paper-sheets" role="presentation">
          <thead>
            <tr>
              <th>
                <PaperHead tab={tab} />
                <PaperCaption tab={tab} />
                <p className="paper-rule">{words('measures.paper.rule')}</p>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                {children}
                <PaperFoot tab={tab} />
              </td>
            </tr>
          </tbody>
        </table>
      </OnPaperProvider>
    </article>,
    window.document.body,
  );
};
