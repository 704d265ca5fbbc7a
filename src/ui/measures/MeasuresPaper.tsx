import type { CSSProperties, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { titleOf } from '../../domain/outline';
import { light } from '../../tokens/colors';
import { variablesOf } from '../../tokens/variables';
import { useDocument } from '../map/mapContext';
import { useIsPrinting } from '../share/printing';
import { useFormat, useServices, useWords } from '../shell/services';

const lightLook = variablesOf(light) as CSSProperties;

/**
 * A tab of measures on paper, alone and light: with the map, the date and the mark that small numbers
 * are not hidden (R27). There only while the browser prints.
 */
export const MeasuresPaper = ({ title, children }: { title: string; children: ReactNode }) => {
  const words = useWords();
  const format = useFormat();
  const { clock } = useServices();
  const document = useDocument();
  if (!useIsPrinting()) return null;
  return createPortal(
    <article className="print-only print-measures" style={lightLook}>
      <header className="print-head">
        <h1 className="print-title" dir="auto">
          {titleOf(document) || words('common.untitled')}: {title}
        </h1>
        <p className="print-note">{format.date(clock.now())}</p>
      </header>
      <p className="print-private">{words('measures.private')}</p>
      {children}
      <footer className="print-foot">
        <p>{words('print.source')}</p>
      </footer>
    </article>,
    window.document.body,
  );
};
