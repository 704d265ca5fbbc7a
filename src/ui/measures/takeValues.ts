import { type MapDocument, mapRow } from '../../domain/document';
import { titleOf } from '../../domain/outline';
import type { NotCarried } from '../../interchange/measures/book/notCarried';
import type { Words } from '../../messages/words';
import type { MapTools } from '../map/tools';
import { handOutFiles } from '../share/handOut';

export const valueForms = ['xlsx', 'csv'] as const;
export type ValueForm = (typeof valueForms)[number];

const isSample = (document: MapDocument): boolean => mapRow(document)?.sample === true;

/** What whoever opens the workbook sees first. */
const readMeOf = (document: MapDocument, words: Words) => ({
  name: words('values.takeOut.readMe'),
  lines: [
    words('measures.private'),
    words('values.takeOut.keep'),
    ...(isSample(document) ? [words('values.takeOut.illustrative')] : []),
    titleOf(document),
    words('values.takeOut.values'),
    words('values.takeOut.indicators'),
  ],
});

/** Hands out all values of the map, named as the private copy they are; answers with the name of the file. */
export const takeValues = async (tools: MapTools, form: ValueForm): Promise<string> => {
  const { words, map } = tools;
  const { document } = map.store.state.getState();
  const book = await import('../../interchange/measures/book/measureBook');
  const files =
    form === 'xlsx'
      ? await book.measuresXlsx(document, readMeOf(document, words))
      : await book.measuresCsv(document);
  const name = isSample(document) ? 'fileIllustrative' : 'file';
  const title = titleOf(document) || words('common.untitled');
  return handOutFiles(tools, words(`values.takeOut.${name}`, { title }), files);
};

/** What stays behind, each as a few words. */
export const behindTexts = (missing: NotCarried, words: Words): readonly string[] =>
  (Object.keys(missing) as (keyof NotCarried)[]).flatMap((what) =>
    missing[what] > 0 ? [words(`values.takeOut.${what}`, { count: missing[what] })] : [],
  );
