import { type DefinitionField, spanOf } from '../../../domain/definition';
import type { MapDocument } from '../../../domain/document';
import type { PeriodRow } from '../../../domain/measureRow';
import type { SheetValue } from '../../../domain/measureSetRow';
import { periodsOf } from '../../../domain/measures';
import type { MessageKey } from '../../../messages/en';
import type { Words } from '../../../messages/words';
import type { Format } from '../../shell/format';

/** What lines of sheets are told with. */
export interface SheetVoice {
  readonly words: Words;
  readonly format: Format;
  /** What a period is called, by its type and days. */
  readonly periodText: (span: string) => string;
}

/** Names of periods of a map, and of those that a set brings. */
export const periodTexts = (
  document: MapDocument,
  others: readonly Pick<PeriodRow, 'type' | 'label' | 'start' | 'end'>[] = [],
): ((span: string) => string) => {
  const labels = new Map(
    [...others, ...periodsOf(document)].map((period) => [spanOf(period), period.label]),
  );
  return (span) => labels.get(span) ?? span.split(' ').slice(1).join(' – ');
};

const chosen: ReadonlySet<DefinitionField> = new Set([
  ...(['type', 'direction', 'scope', 'reach', 'quadrant', 'adds'] as const),
  ...(['frequency', 'minCellRule'] as const),
]);

/** What a line of a sheet is called. */
export const lineName = (field: DefinitionField, words: Words): string =>
  field === 'interims' ? words('define.interims') : words(`define.line.${field}`);

const goalsText = (goals: Readonly<Record<string, number>>, voice: SheetVoice): string =>
  Object.entries(goals)
    .map(([span, goal]) => `${voice.periodText(span)}: ${voice.format.exact(goal)}`)
    .join('; ');

const isList = (value: SheetValue): value is readonly string[] => Array.isArray(value);

/** What a line of a sheet says, in words; empty for nothing. */
export const lineText = (
  field: DefinitionField,
  value: SheetValue | null,
  voice: SheetVoice,
): string => {
  if (value === null) return '';
  if (typeof value === 'number') return voice.format.exact(value);
  if (isList(value)) return value.join(', ');
  if (typeof value === 'object') return goalsText(value, voice);
  if (field === 'goalPeriod') return voice.periodText(value);
  return chosen.has(field) ? voice.words(`define.${field}.${value}` as MessageKey) : value;
};
