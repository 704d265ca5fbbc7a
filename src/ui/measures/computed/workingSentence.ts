import type { MapDocument } from '../../../domain/document';
import { mapRow } from '../../../domain/document';
import { measureTableOf } from '../../../measurement/measureTable';
import { notesText, type Voice } from '../figureText';
import { keptFigureAt } from '../keptFigures';
import type { Working } from './working';

/** What has to be said beside a number that was worked out, that of the figures it is made of too. */
export const workingNotes = (
  document: MapDocument,
  { lines, measure, cautions = [] }: Working,
  voice: Voice,
): readonly string[] => {
  const table = measureTableOf(document);
  const ofFigures = lines.flatMap(({ name, asked }) => {
    if (!asked) return [];
    const notes = notesText(keptFigureAt(table, asked), voice);
    return notes.map((note) => voice.words('working.noteOf', { name, note }));
  });
  const isSample = mapRow(document)?.sample === true;
  return [
    ...cautions,
    ...ofFigures,
    ...(measure?.limits ? [measure.limits] : []),
    ...(isSample ? [voice.words('measures.illustrative')] : []),
  ];
};

/** A number as a sentence to copy, with what it is made of and all it must carry (R27). */
export const workingSentence = (
  { name, result, measure, lines }: Working,
  notes: readonly string[],
  voice: Voice,
  date: string,
): string => {
  const { words } = voice;
  const about = measure
    ? words('working.of', {
        measure: measure.name,
        reach: words(`figures.reach.${measure.reach}`),
        name,
      })
    : name;
  const parts = lines.map((line) => words('working.line', { name: line.name, value: line.value }));
  return [
    words('working.sentence', { about, result, parts: parts.join('; ') }),
    ...notes.map((note) => (/[.!?]$/.test(note) ? note : `${note}.`)),
    `${words('measures.private')}.`,
    words('computed.asOf', { date }),
  ].join(' ');
};
