import type { Asked } from '../../../measurement/asked';
import type { Measured } from '../../../measurement/figure';
import { notesText, partnersText, useVoice, type Voice, whyText } from '../figureText';
import type { HeatColumn } from '../heatmap/heatColumn';
import { partText } from '../why/amounts';

const shareText = (share: Measured, voice: Voice): string => {
  if (share.is === 'value') return partText(share.value, voice);
  return share.why === 'notApplicable' ? '–' : whyText(share.why, voice);
};

const Row = ({ column, onOpen }: { column: HeatColumn; onOpen: (asked: Asked) => void }) => {
  const voice = useVoice();
  const { measure, pooled, asked } = column;
  const notes = notesText(pooled, voice);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="figure-button" onClick={() => onOpen(asked)}>
          {measure.name}
          <span className="hidden-text">
            . {voice.words('computed.open', { name: measure.name })}
          </span>
        </button>
      </th>
      <td>{partnersText(pooled, voice)}</td>
      <td>{shareText(pooled.completeness, voice)}</td>
      <td>
        {pooled.unsized > 0
          ? voice.words('reporting.unsized', { count: pooled.unsized })
          : shareText(pooled.coverage, voice)}
      </td>
      <td className="reporting-notes">{notes.join(' · ')}</td>
    </tr>
  );
};

/** Measure by measure: how many reported, how complete it is, how much of it is known, and notes (R5). */
export const MeasureStands = (props: {
  columns: readonly HeatColumn[];
  onOpen: (asked: Asked) => void;
}) => {
  const { words } = useVoice();
  return (
    <div className="reporting-measures">
      <table className="reporting-table">
        <caption className="hidden-text">{words('reporting.byMeasure')}</caption>
        <thead>
          <tr>
            {(['measure', 'inFigure', 'completeness', 'coverage', 'notes'] as const).map((key) => (
              <th key={key} scope="col">
                {words(`reporting.head.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.columns.map((column) => (
            <Row key={column.measure.id} column={column} onOpen={props.onOpen} />
          ))}
        </tbody>
      </table>
      <p className="heat-note">{words('reporting.rule')}</p>
    </div>
  );
};
