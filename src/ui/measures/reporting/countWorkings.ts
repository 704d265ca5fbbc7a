import type { NodeRow } from '../../../domain/row';
import { countedOf } from '../computed/countedOf';
import type { Working } from '../computed/working';
import type { Voice } from '../figureText';
import { partText, standText } from './reportingCells';
import type { Reporting } from './useReporting';
import { partOf, standIn } from './whoReported';

/** Partners that had something to report. */
export const dueIn = ({ columns, rows }: Reporting) =>
  rows
    .map(({ partner }) => ({ partner, part: partOf(columns, partner.id) }))
    .filter(({ part }) => part.due > 0);

/** Of which measures a partner gave what was due. */
export const partWorking = (
  { columns, period }: Reporting,
  partner: NodeRow,
  isChosen: boolean,
  voice: Voice,
): Working =>
  countedOf(
    voice.words('working.counted.of', { name: partner.name, period: period?.label ?? '' }),
    partText(partOf(columns, partner.id), voice.words),
    columns.map((column) => ({
      name: column.measure.name,
      value: standText(standIn(column, partner.id), voice.words, isChosen),
      asked: { ...column.asked, partners: [partner.id] },
    })),
    voice,
  );

/** Which partners reported all that was due. */
export const wholeWorking = (at: Reporting, voice: Voice): Working => {
  const due = dueIn(at);
  const whole = due.filter(({ part }) => part.reported === part.due);
  return countedOf(
    voice.words('working.counted.whole'),
    voice.words('figures.partners', { x: whole.length, count: due.length }),
    due.map(({ partner, part }) => ({ name: partner.name, value: partText(part, voice.words) })),
    voice,
  );
};
