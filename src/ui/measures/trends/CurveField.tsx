import type { CurveStep } from '../../../domain/chartNotes';
import { curveTextFrom, turnCurve } from '../../../domain/commands/chartNotes';
import type { IndicatorRow } from '../../../domain/measureRow';
import { DraftField } from '../../inspector/DraftField';
import { useChecked } from '../../inspector/NodeFields';
import { useMap } from '../../map/mapContext';
import { useFormat } from '../../shell/services';
import { dayText } from '../dayText';

export interface CurveFieldProps {
  sheet: IndicatorRow;
  step: CurveStep;
}

/** One line of turning a curve: a field on screen, what it says or room to write on paper. */
export const CurveField = ({ sheet, step }: CurveFieldProps) => {
  const { words, run } = useMap();
  const checked = useChecked();
  const format = useFormat();
  const { id, curve = {} } = sheet;
  const said = curve[step] ?? '';
  const isLong = step !== 'who' && step !== 'by';
  return (
    <div className="turn-step" data-step={step}>
      <DraftField
        id={`${id}/curve/${step}`}
        label={words(`trends.turn.${step}`)}
        value={said}
        check={checked((text) => curveTextFrom(step, text))}
        onTake={(text) => run(turnCurve, { id, step, text })}
        {...(isLong && { rows: 2 })}
        {...(step === 'by' && { type: 'date' })}
      />
      <p className="print-only turn-question">{words(`trends.turn.${step}`)}</p>
      <p className="print-only turn-said" dir="auto" data-empty={said === '' || undefined}>
        {step === 'by' && said ? dayText(said, format) : said}
      </p>
    </div>
  );
};
