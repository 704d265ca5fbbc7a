import type { MapDocument } from '../../domain/document';
import { ownField } from '../../domain/look/lookFields';
import { stagesOf } from '../../domain/stages';
import type { MessageKey } from '../../messages/en';
import type { Words } from '../../messages/words';
import type { LegendRow, LegendSaid, LegendSection } from '../../rendering/legendRow';
import type { WordedSection } from '../../rendering/legendShapes';
import { typeText } from '../outline/connections';
import type { Format } from '../shell/format';

/** What a legend is put into words with. */
export interface LegendVoice {
  readonly words: Words;
  readonly format: Format;
  /** Only what may be seen: names of fields and stages come from it. */
  readonly document: MapDocument;
}

/** What colors or sizes say, as it is called; null is the theme. */
export const byText = (
  { words, document }: Omit<LegendVoice, 'format'>,
  by: string | null,
): string =>
  ownField(document, by ?? '')?.name ?? words(`legend.by.${by ?? 'theme'}` as MessageKey);

const stageText = ({ words, document }: LegendVoice, key: string): string => {
  if (key === 'several' || key === 'across') return words(`legend.row.${key}`);
  const name = stagesOf(document).find((stage) => stage.key === key)?.name;
  return name ?? words(`fields.stages.${key}` as MessageKey);
};

const levelKeys: Readonly<Record<string, MessageKey>> = {
  1: 'fields.levels.one',
  2: 'fields.levels.two',
  both: 'legend.row.both',
};

const codeText = (voice: LegendVoice, by: string | null, key: string): string => {
  const { words } = voice;
  if (by === 'stage') return stageText(voice, key);
  if (by === 'level') return words(levelKeys[key] ?? 'legend.row.both');
  if (by === 'status') return words(`outline.status.${key}` as MessageKey);
  if (by === 'partnerKind') return words(`inspector.kinds.${key}` as MessageKey);
  return words(`inspector.fields.${key}` as MessageKey);
};

const rangeText = ({ words, format }: LegendVoice, from: number, to: number): string =>
  from === to
    ? format.number(from)
    : words('legend.row.range', { from: format.number(from), to: format.number(to) });

const arcText = (words: Words, key: (LegendSaid & { readonly is: 'arc' })['key']): string =>
  key === 'striped' ||
  key === 'dot' ||
  key === 'contributesTo' ||
  key === 'missing' ||
  key === 'suppressed'
    ? words(`mapMeasures.arc.${key}`)
    : words(`figures.status.${key}`);

/** What a row says. */
export const rowText = (voice: LegendVoice, by: string | null, said: LegendSaid): string => {
  const { words, format } = voice;
  if (said.is === 'text' || said.is === 'words') return said.text;
  if (said.is === 'code') return codeText(voice, by, said.key);
  if (said.is === 'range') return rangeText(voice, said.from, said.to);
  if (said.is === 'number') return format.number(said.value);
  if (said.is === 'rest') return words('legend.row.rest', { count: said.kinds });
  if (said.is === 'status') return words(`outline.status.${said.status}`);
  if (said.is === 'link') return typeText(words, said.type);
  if (said.is === 'arc') return arcText(words, said.key);
  if (said.is === 'unsorted') return words('outline.unsorted');
  if (said.is !== 'size') return words(`legend.row.${said.is}`);
  const value = format.number(said.value);
  return said.orLess ? words('legend.row.orLess', { value }) : value;
};

/** The heading of a part of the legend. */
export const sectionTitle = (voice: LegendVoice, { id, by }: LegendSection): string =>
  voice.words(`legend.section.${id}`, by === null ? {} : { by: byText(voice, by) });

/** A row with its count as it is read out: `Education, 9 partners`. */
export const spokenRow = (
  voice: LegendVoice,
  { id, by }: LegendSection,
  { said, count }: LegendRow,
): string => {
  const text = rowText(voice, by, said);
  if (count === null) return text;
  const { words } = voice;
  return id === 'lines'
    ? words('legend.row.connections', { text, connections: words('legend.connections', { count }) })
    : words('legend.row.partners', { text, partners: words('map.partners', { count }) });
};

/** A whole legend in words, for paper and pictures. */
export const wordedLegend = (
  voice: LegendVoice,
  sections: readonly LegendSection[],
): readonly WordedSection[] =>
  sections.map((section) => ({
    title: sectionTitle(voice, section),
    rows: section.rows.map(({ sign, said, count }) => ({
      sign,
      text: rowText(voice, section.by, said),
      count: count === null ? null : voice.format.number(count),
    })),
  }));
