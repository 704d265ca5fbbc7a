import { useMemo } from 'react';
import type { Values } from '../../../messages/words';
import { useVoice, type Voice, valueText } from '../figureText';
import { useMeasures } from '../useMeasures';
import { heatFinding } from './heatFinding';
import type { HeatFinding } from './heatRead';
import type { Heat } from './useHeat';

const countsOf = (finding: Extract<HeatFinding, { count: number }>): Values => {
  if (finding.is !== 'moved')
    return { count: finding.count, ...('x' in finding && { x: finding.x }) };
  const { better, worse, count } = finding;
  return { better, worse, count };
};

/** The finding as a sentence. */
export const findingText = (
  finding: HeatFinding,
  { period, before }: { period: string; before: string },
  voice: Voice,
): string => {
  if (!('of' in finding)) return voice.words(`heatmap.finding.${finding.is}`, { period, before });
  const { of } = finding;
  const values = { ...countsOf(finding), name: of.name, period, before };
  if (!('low' in finding)) {
    const text = voice.words(`heatmap.finding.${finding.is}`, values);
    if (finding.is !== 'moved' || finding.few === 0) return text;
    return voice.words('heatmap.finding.andFew', { finding: text, count: finding.few });
  }
  const low = valueText(finding.low, of, voice);
  const high = valueText(finding.high, of, voice);
  return voice.words(`heatmap.finding.${finding.is}`, { ...values, low, high });
};

/** What the heatmap says first, on screen and on paper. */
export const HeatTitle = ({ heat }: { heat: Heat }) => {
  const voice = useVoice();
  const { group, theme } = useMeasures().chosen;
  const { look, measures, rows, compared, faceOf, groundOf } = heat;
  const finding = useMemo(
    () => heatFinding({ look, measures, rows, compared, faceOf, groundOf }),
    [look, measures, rows, compared, faceOf, groundOf],
  );
  const [period, before] = [heat.period?.label ?? '', compared?.period.label ?? ''];
  const note = [period, group?.name, theme?.name].filter((part) => part).join(' · ');
  return (
    <header className="chart-head">
      <h3 className="chart-title">{findingText(finding, { period, before }, voice)}</h3>
      {note && <p className="chart-note">{note}</p>}
    </header>
  );
};
