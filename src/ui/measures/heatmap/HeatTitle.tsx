import { useMemo } from 'react';
import { useVoice, type Voice, valueText } from '../figureText';
import { useMeasures } from '../useMeasures';
import { type HeatFinding, heatFinding } from './heatFinding';
import type { Heat } from './useHeat';

/** The finding as a sentence. */
export const findingText = (
  finding: HeatFinding,
  { period, before }: { period: string; before: string },
  voice: Voice,
): string => {
  if (finding.is === 'plain') return voice.words('heatmap.finding.plain', { period });
  const { of, ...counts } = finding;
  const values = { ...counts, name: of.name, period, before };
  if (finding.is !== 'reach') return voice.words(`heatmap.finding.${finding.is}`, values);
  const low = valueText(finding.low, of, voice);
  const high = valueText(finding.high, of, voice);
  return voice.words('heatmap.finding.reach', { ...values, low, high });
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
