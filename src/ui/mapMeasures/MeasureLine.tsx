import { Sparkline } from '../charts/Sparkline';
import { figureText, useVoice } from '../measures/figureText';
import { isHidden, linesOf, type Moment, placesInTime } from '../measures/timeLine';
import type { MeasureMarks } from './mapMarks';

export interface MeasureLineProps {
  of: Pick<MeasureMarks, 'sheet'>;
  moments: readonly Moment[];
}

/** A measure over time, as small as a word; nothing of a single value. */
export const MeasureLine = ({ of: { sheet }, moments }: MeasureLineProps) => {
  const voice = useVoice();
  if (moments.length < 2) return null;
  const [places, lines] = [placesInTime(moments), linesOf(moments)];
  const values = moments
    .map(({ period, pooled }) => `${period.label}: ${figureText(pooled.figure, sheet, voice)}`)
    .join('; ');
  return (
    <Sparkline
      width={84}
      height={26}
      label={voice.words('mapMeasures.details.line', { name: sheet.name, values })}
      points={moments.map((moment, at) => ({
        ...{ value: moment.value, line: lines[at] ?? 1, at: places[at] ?? at },
        ...(moment.pooled.figure.is === 'range' && { range: moment.pooled.figure }),
        isHidden: isHidden(moment),
      }))}
    />
  );
};
