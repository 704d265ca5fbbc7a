import { useCallback, useMemo } from 'react';
import type { MapDocument } from '../../domain/document';
import { browserMeasure } from '../../rendering/measure';
import type { Measure } from '../../rendering/scene';
import { sentenceText } from '../headline/sentence';
import { useFormat, useWords } from '../shell/services';
import { type PictureMeasures, pictureOf } from './picture';

/** SVG text becomes elements by the XML parser: names in it are text and can be nothing else. */
const elementOf = (svg: string): Element =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);

export interface PrintPictureProps {
  map: MapDocument;
  title: string;
  measure?: Measure;
  /** Left out = no measures around circles. */
  measures?: PictureMeasures;
}

/** The map drawn for paper. */
export const PrintPicture = (props: PrintPictureProps) => {
  const { map, title, measure = browserMeasure, measures } = props;
  const words = useWords();
  const format = useFormat();
  const svg = useMemo(
    () => pictureOf(map, title, words, measure, format, measures ? { measures } : {}),
    [map, title, words, measure, format, measures],
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
