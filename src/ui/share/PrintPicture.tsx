import { useCallback, useMemo } from 'react';
import type { MapDocument } from '../../domain/document';
import { browserMeasure } from '../../rendering/measure';
import type { Measure } from '../../rendering/scene';
import { sentenceText } from '../headline/sentence';
import { useFormat, useWords } from '../shell/services';
import { pictureOf } from './picture';

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
