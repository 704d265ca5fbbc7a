import type { CSSProperties, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { titleOf } from '../../../domain/outline';
import { light } from '../../../tokens/colors';
import { variablesOf } from '../../../tokens/variables';
import { useDocument } from '../../map/mapContext';
import { useFormat, useServices, useWords } from '../../shell/services';
import { OnPaperProvider } from '../onPaper';
import type { MeasureTab } from '../tabs';
import { PaperCaption } from './PaperCaption';
import { PaperFoot } from './PaperFoot';
import { usePaperAsked } from './usePaperAsked';

const lightLook = variablesOf(light) as CSSProperties;

/** Large tables lie across the paper. */
const isWide = (tab: MeasureTab): boolean => tab === 'heatmap' || tab === 'reporting';

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
  if (!usePaperAsked()) return null;
  return createPortal(
    <article
      className="print-only print-measures"
      data-wide={isWide(tab) || undefined}
      style={lightLook}
    >
      <OnPaperProvider value={true}>
        <PaperHead tab={tab} />
        <PaperCaption tab={tab} />
        {children}
        <PaperFoot tab={tab} />
      </OnPaperProvider>
    </article>,
    window.document.body,
  );
};
