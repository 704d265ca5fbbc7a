import { type MapDocument, rowOf } from '../../domain/document';
import type { IndicatorRow, PeriodRow } from '../../domain/measureRow';
import { titleOf } from '../../domain/outline';
import type { ReadMe } from '../../interchange/measures/book/measureBook';
import type { Ask } from '../../interchange/measures/book/rowsToFill';
import { isShare } from '../../measurement/kind';
import { measureTableOf } from '../../measurement/measureTable';
import { placesToFill } from '../../measurement/toFill';
import type { Words } from '../../messages/words';
import type { MapTools } from '../map/tools';
import { isStillEmpty } from '../measures/enter/awaited';
import { handOutFiles } from './handOut';

/** The last period for which a number is due and not there, else the last one there is. */
export const periodToAsk = (document: MapDocument, today: string): PeriodRow | null => {
  const table = measureTableOf(document);
  const isOpen = ({ id }: PeriodRow): boolean =>
    placesToFill(document, id).some((place) => isStillEmpty(table, place, today));
  return table.periods.findLast(isOpen) ?? table.periods.at(-1) ?? null;
};

/** How many partners are asked, programs and sites counted with theirs. */
export const partnersIn = (document: MapDocument, { places }: Ask): number => {
  const { partnerOf } = measureTableOf(document);
  return new Set(places.map(({ unit }) => partnerOf.get(unit) ?? unit)).size;
};

const fillingOf = (measure: IndicatorRow): 'share' | 'mean' | 'value' => {
  if (measure.type === 'mean') return 'mean';
  return isShare(measure) ? 'share' : 'value';
};

/** What a partner reads first: what to fill in where, in plain words. */
export const readMeOf = (seen: MapDocument, { places, period }: Ask, words: Words): ReadMe => {
  const measures = [...new Set(places.map(({ indicator }) => indicator))].flatMap(
    (id) => rowOf(seen, 'indicator', id) ?? [],
  );
  const title = titleOf(seen) || words('common.untitled');
  return {
    name: words('share.numbers.sheet.name'),
    lines: [
      words('share.numbers.sheet.title', { title, period: period.label }),
      words('share.numbers.sheet.rows'),
      ...measures.map((measure) =>
        words(`share.numbers.sheet.${fillingOf(measure)}`, {
          code: measure.code,
          name: measure.name,
        }),
      ),
      ...(['blank', 'others', 'means', 'counts', 'back'] as const).map((line) =>
        words(`share.numbers.sheet.${line}`),
      ),
    ],
  };
};

/** Hands out the sheet that asks partners for their numbers; answers with the name of the file. */
export const handOutSheet = async (
  tools: MapTools,
  seen: MapDocument,
  ask: Ask,
): Promise<string> => {
  const { words } = tools;
  const { sheetToFill } = await import('../../interchange/measures/book/measureBook');
  const title = titleOf(seen) || words('common.untitled');
  const name = words('share.numbers.sheet.file', { title, period: ask.period.label });
  return handOutFiles(tools, name, await sheetToFill(seen, ask, readMeOf(seen, ask, words)));
};
