import { Scroller } from '../../charts/Scroller';
import { drawnSoon } from '../../shell/drawnSoon';
import { FigureButton } from '../computed/FigureButton';
import type { Question } from '../computed/working';
import { notesText, partnersText, useVoice } from '../figureText';
import type { HeatColumn } from '../heatmap/heatColumn';
import { completeOf, knownOf, shareText } from './standWorkings';
import { useNaming } from './useNaming';

type OnOpen = (asked: Question) => void;

const Row = ({ column, onOpen }: { column: HeatColumn; onOpen: OnOpen }) => {
  const voice = useVoice();
  const naming = useNaming();
  const { measure, pooled, asked } = column;
  const { name } = measure;
  const isOfAll = pooled.of === 'everybody';
  const hasCoverage = pooled.coverage.is === 'value' || pooled.unsized > 0;
  const known = knownOf(column, naming, voice);
  return (
    <tr>
      <th scope="row">
        <FigureButton name={name} onPress={() => onOpen(asked)}>
          {name}
        </FigureButton>
      </th>
      <td data-label={voice.words('reporting.head.inFigure')}>
        <FigureButton name={name} onPress={() => onOpen(asked)}>
          {partnersText(pooled, voice)}
        </FigureButton>
      </td>
      <td data-label={voice.words('reporting.head.completeness')}>
        <FigureButton
          name={name}
          onPress={() => onOpen(isOfAll ? asked : completeOf(column, naming, voice))}
        >
          {isOfAll ? voice.words('everybody.oneSource') : shareText(pooled.completeness, voice)}
        </FigureButton>
      </td>
      <td data-label={voice.words('reporting.head.coverage')}>
        {hasCoverage ? (
          <FigureButton name={name} onPress={() => onOpen(known)}>
            {known.result}
          </FigureButton>
        ) : (
          shareText(pooled.coverage, voice)
        )}
      </td>
      <td className="reporting-notes">{notesText(pooled, voice).join(' · ')}</td>
    </tr>
  );
};

interface StandsProps {
  columns: readonly HeatColumn[];
  onOpen: OnOpen;
}

/** Measure by measure: how many reported, how complete it is, how much of it is known, and notes (R5). */
export const MeasureStands = drawnSoon((props: StandsProps) => {
  const { words } = useVoice();
  return (
    <div className="reporting-measures">
      <Scroller label={words('reporting.byMeasure')}>
        <table className="reporting-table">
          <caption className="hidden-text">{words('reporting.byMeasure')}</caption>
          <thead>
            <tr>
              {(['measure', 'inFigure', 'completeness', 'coverage', 'notes'] as const).map(
                (key) => (
                  <th key={key} scope="col">
                    {words(`reporting.head.${key}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {props.columns.map((column) => (
              <Row key={column.measure.id} column={column} onOpen={props.onOpen} />
            ))}
          </tbody>
        </table>
      </Scroller>
      <p className="heat-note">{words('reporting.rule')}</p>
    </div>
  );
});
