import { useCallback, useMemo } from 'react';
import { arrangementOf, type MapDocument, rowsOf } from '../../domain/document';
import type { Places } from '../../layout/graph';
import type { Words } from '../../messages/words';
import { placeLabels } from '../../rendering/labels';
import { legendOf } from '../../rendering/legend';
import { type LegendShapes, legendShapes } from '../../rendering/legendShapes';
import { lookOf } from '../../rendering/look';
import { browserMeasure } from '../../rendering/measure';
import type { Measure } from '../../rendering/scene';
import { sceneOf } from '../../rendering/sceneOf';
import { pageOf } from '../../rendering/svgPage';
import { pictureText } from '../headline/pictureText';
import { sentenceText } from '../headline/sentence';
import { headingWords } from '../layouts/headingWords';
import { wordedLegend } from '../legend/legendWords';
import { typeText } from '../outline/connections';
import type { Format } from '../shell/format';
import { useFormat, useWords } from '../shell/services';

/** Room for the picture on one landscape page of Letter or A4, in CSS px. */
const paper = { width: 970, height: 590 };

/** The picture of a map for one page, as SVG text: everything on it, whatever the filter shows. */
export const pictureOf = (
  document: MapDocument,
  title: string,
  words: Words,
  measure: Measure,
  format: Format,
): string => {
  const places = new Map(Object.entries(arrangementOf(document)?.positions ?? {})) as Places;
  const scene = sceneOf(document, places, {
    linkWords: (type) => typeText(words, type),
    headingWords: headingWords(words, format, document),
    // Paper is handed on: notes that are only mine stay behind.
    notes: rowsOf(document, 'note').filter(({ audience }) => audience !== 'mine'),
  });
  const desc = `${pictureText({ words, format }, document)} ${words('print.picture', { title })}`;
  const sections = wordedLegend({ words, format, document }, legendOf(document));
  const legend = (left: number, width: number): LegendShapes => {
    const notes = left > 0 ? [words('legend.hidden.namesOnPaper', { count: left })] : [];
    return legendShapes(sections, { width, notes }, lookOf(), measure);
  };
  return pageOf(scene, { title, desc, paper, measure, placeLabels, legend });
};

/** SVG text becomes elements by the XML parser: names in it are text and can be nothing else. */
const elementOf = (svg: string): Element =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);

export interface PrintPictureProps {
  map: MapDocument;
  title: string;
  measure?: Measure;
}

/** The map drawn for paper. */
export const PrintPicture = ({ map, title, measure = browserMeasure }: PrintPictureProps) => {
  const words = useWords();
  const format = useFormat();
  const svg = useMemo(
    () => pictureOf(map, title, words, measure, format),
    [map, title, words, measure, format],
  );
  const hold = useCallback(
    (holder: HTMLDivElement | null) => holder?.replaceChildren(elementOf(svg)),
    [svg],
  );
  const sentence = sentenceText({ words, format }, map);
  return (
    <figure className="print-figure">
      <div ref={hold} className="print-picture" />
      {sentence && (
        <figcaption className="print-caption" dir="auto">
          {sentence}
        </figcaption>
      )}
    </figure>
  );
};
