import { partnersIn } from '../../domain/activities';
import { fold } from '../../domain/activityLine/fold';
import { counted } from '../../domain/activityLine/words/countWords';
import { type ActivityRow, continuum } from '../../domain/activityRow';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { Stage } from '../../domain/stages';
import type { Words } from '../../messages/words';
import type { Format } from '../shell/format';

/** What words about activities are made with. */
export interface Voice {
  readonly words: Words;
  readonly format: Format;
}

/** A stage as the map calls it, or in the words of the screen. */
export const stageText = (words: Words, { key, name }: Stage): string => {
  const known = continuum.find((one) => one === key);
  return name ?? (known ? words(`fields.stages.${known}`) : key);
};

/** Midnight of an ISO day on this computer. */
const momentOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
};

/** The days of an activity; null without any. */
export const datesText = (
  { words, format }: Voice,
  { start, end }: Pick<ActivityRow, 'start' | 'end'>,
): string | null => {
  const first = start ?? end;
  if (!first) return null;
  if (!end || end === first) return format.date(momentOf(first));
  return words('activity.dates', {
    start: format.date(momentOf(first)),
    end: format.date(momentOf(end)),
  });
};

const saysKind = (name: string, kind: string): boolean => fold(name).includes(fold(kind));

/** `Tour`, or `Tour: Shop floor` where it has a name that does not say so itself. */
export const titleText = (words: Words, { activityKind, name }: ActivityRow): string => {
  const kind = words(`activity.kinds.${activityKind}`);
  if (!name) return kind;
  return saysKind(name, kind) || activityKind === 'other'
    ? name
    : words('activity.called', { kind, name });
};

const countTexts = ({ words, format }: Voice, activity: ActivityRow): readonly string[] =>
  counted.flatMap((one) => {
    const count = activity[one];
    if (count === undefined) return [];
    return [words(`activity.counts.${one}`, { count, shown: format.number(count) })];
  });

const joined = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');

/** An activity in one line: `Tour · Acme Fab · 22 students · Oct 12, 2026 · planned · level 2`. */
export const activityText = (
  voice: Voice,
  document: MapDocument,
  activity: ActivityRow,
): string => {
  const { words } = voice;
  const theme = nodeOf(document, activity.theme)?.name;
  return joined([
    titleText(words, activity),
    ...partnersIn(document, activity).map(({ name }) => name),
    theme && words('activity.inTheme', { theme }),
    ...countTexts(voice, activity),
    datesText(voice, activity),
    words(`activity.states.${activity.state}`),
    activity.level && words('activity.level', { level: activity.level }),
  ]);
};

/** What stands under the title of an activity in a list. */
export const detailText = (
  voice: Voice,
  document: MapDocument,
  activity: ActivityRow,
  besides: string,
): string =>
  joined([
    datesText(voice, activity) ?? voice.words('activity.noDate'),
    ...partnersIn(document, activity)
      .filter(({ id }) => id !== besides)
      .map(({ name }) => name),
    ...countTexts(voice, activity),
    voice.words(`activity.states.${activity.state}`),
  ]);
