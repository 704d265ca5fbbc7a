import { type CSSProperties, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { type MapDocument, rowsOf } from '../../domain/document';
import { titleOf } from '../../domain/outline';
import { statuses } from '../../domain/row';
import { light } from '../../tokens/colors';
import { variablesOf } from '../../tokens/variables';
import { useDocument, useHandedOut, useMap } from '../map/mapContext';
import { pictureMeasures } from '../mapMeasures/pictureMeasures';
import { StatusSign } from '../outline/StatusSign';
import { useFormat, useServices, useWords } from '../shell/services';
import { PrintConnections } from './PrintConnections';
import { PrintOutline } from './PrintOutline';
import { PrintPicture } from './PrintPicture';
import type { PictureMeasures } from './picture';
import { useIsForPartners, useIsPrinting } from './printing';

/** Paper is light, whatever the screen is. */
const lightLook = variablesOf(light) as CSSProperties;

/** The rings, for the page of the list; the picture brings a legend of its own. */
const Legend = () => {
  const words = useWords();
  return (
    <ul className="print-legend">
      {statuses.map((status) => (
        <li key={status}>
          <StatusSign status={status} size={12} /> {words(`print.status.${status}`)}
        </li>
      ))}
    </ul>
  );
};

const Head = ({ title, date }: { title: string; date: string }) => (
  <header className="print-head">
    <h1 className="print-title" dir="auto">
      {title}
    </h1>
    <p className="print-note">{date}</p>
  </header>
);

const Foot = ({ withLegend = false }: { withLegend?: boolean }) => (
  <footer className="print-foot">
    {withLegend && <Legend />}
    <p>{useWords()('print.source')}</p>
  </footer>
);

/**
 * Arcs on paper are those that the screen shows, of circles that are on paper; the picture then says
 * that it is a private copy. While a room looks on, and on paper for partners, there are none.
 */
const useMeasuresOnPaper = (map: MapDocument): PictureMeasures | undefined => {
  const isForPartners = useIsForPartners();
  const tools = useMap();
  const document = useDocument();
  return useMemo(() => {
    if (isForPartners) return undefined;
    const { arcs, ...rest } = pictureMeasures(tools, document);
    return { ...rest, arcs: new Map([...arcs].filter(([id]) => map.rows.has(id))) };
  }, [tools, document, map, isForPartners]);
};

/** The open map on paper: the picture on a page of its own, then the same as a list. */
export const PrintPages = () => {
  const words = useWords();
  const format = useFormat();
  const { clock } = useServices();
  const map = useHandedOut();
  const measures = useMeasuresOnPaper(map);
  const title = titleOf(map) || words('common.untitled');
  const date = format.date(clock.now());
  return (
    <div className="print-only" style={lightLook}>
      <article className="print-page print-map">
        <Head title={title} date={date} />
        <PrintPicture map={map} title={title} {...(measures && { measures })} />
        <Foot />
      </article>
      <article className="print-page print-list">
        <Head title={`${title}: ${words('print.outline')}`} date={date} />
        <PrintOutline map={map} />
        <PrintConnections map={map} />
        <Foot withLegend />
      </article>
    </div>
  );
};

/** Stands ready to print the open map; there only while the browser prints. */
export const PrintSheet = () => {
  const isPrinting = useIsPrinting();
  const isBlank = rowsOf(useDocument(), 'node').length === 0;
  return isPrinting && !isBlank ? createPortal(<PrintPages />, document.body) : null;
};
