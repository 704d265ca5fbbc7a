import { type MapDocument, rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import { isShare } from '../../../measurement/kind';
import { measureTableOf } from '../../../measurement/measureTable';
import type { Language } from '../../../messages/speak';
import type { Words } from '../../../messages/words';
import type { Column } from '../../list/column';
import { unitName } from './unitName';
import { ValueShown } from './ValueShown';
import { cellOf, keyOf, type Part, type ValueColumn, type ValuePlace } from './valueColumn';
import { type Looking, valueLook } from './valueLook';
import { valueText } from './valueText';

/** What columns of values speak and know. */
export interface Making {
  readonly words: Words;
  readonly language: Language;
  readonly today: string;
  /** How many, where out of how many is not known yet, by the name of a place. */
  readonly waitingAt: (key: string) => number | null;
}

interface Head {
  readonly period: PeriodRow;
  readonly part: Part;
  readonly name: string;
  readonly placeIn: ValueColumn['placeIn'];
  readonly choices?: readonly string[];
}

const valueWidth = 132;

const measureAt = (document: MapDocument, { indicator }: ValuePlace): IndicatorRow | null =>
  rowOf(document, 'indicator', indicator);

const hintOf = (words: Words, measure: IndicatorRow, part: Part): string => {
  const { type, numerator, denominator, name, unit } = measure;
  if (type === 'milestone') return words('enterValues.hint.milestone');
  if (!isShare(measure)) return words('enterValues.hint.one');
  if (part === 'd') return words('enterValues.hint.whole', { what: denominator ?? unit ?? name });
  const way = type === 'mean' || type === 'rate' ? type : 'part';
  return words(`enterValues.hint.${way}`, { what: numerator ?? name });
};

/** A column of one period: how many, or out of how many. */
export const valueColumn = (making: Making, head: Head): ValueColumn => {
  const { words, language, today, waitingAt } = making;
  const { period, part, name, placeIn, choices } = head;
  const looking = (document: MapDocument, id: Id): Looking => {
    const place = placeIn(id);
    const cell = cellOf(measureTableOf(document), place);
    const waiting = waitingAt(keyOf(place));
    return { document, words, language, today, place, cell, waiting };
  };
  return {
    ...{ key: `${period.id}/${part}`, name, over: period.label, kind: 'value', part },
    ...{ width: valueWidth, isUsual: true, isPlanned: true, period: period.id, placeIn },
    ...(choices && { choices: () => choices }),
    text: (document, id) => {
      const seen = looking(document, id);
      const measure = measureAt(document, seen.place);
      return measure ? valueText({ ...seen, measure }, part, seen) : '';
    },
    drawn: (document, id) => (
      <ValueShown
        look={valueLook(looking(document, id), part)}
        check={words('enterValues.check')}
      />
    ),
    hint: (document, id) => {
      const measure = measureAt(document, placeIn(id));
      return measure ? hintOf(words, measure, part) : '';
    },
  };
};

const rowWidth = 260;

/** Names the rows: everybody here, partners with their programs and sites under them, or measures. */
export const nameColumn = (name: string, words: Words): Column => {
  const text = (document: MapDocument, id: Id): string =>
    rowOf(document, 'indicator', id)?.name ?? unitName(document, id, words);
  return {
    ...{ key: 'name', name, kind: 'text', width: rowWidth, isUsual: true, text },
    drawn: (document, id) => (
      <bdi className="value-row" data-under={rowOf(document, 'unit', id) ? '' : undefined}>
        {text(document, id)}
      </bdi>
    ),
  };
};

/** What the columns of a measure are called: in its own words. */
export const partNames = (words: Words, measure: IndicatorRow): readonly [string, string?] => {
  const { type, numerator, denominator, unit, name } = measure;
  const whole = denominator
    ? words('enterValues.head.outOfWhat', { what: denominator })
    : words('enterValues.head.outOf');
  if (type === 'mean') return [numerator ?? words('enterValues.head.mean'), whole];
  if (isShare(measure)) return [numerator ?? words('enterValues.head.howMany'), whole];
  if (type === 'milestone') return [words('enterValues.head.done')];
  return [unit ?? (type === 'money' ? words('enterValues.head.amount') : name)];
};
