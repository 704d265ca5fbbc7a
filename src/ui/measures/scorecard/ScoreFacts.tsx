import { nodeOf } from '../../../domain/document';
import type { Change } from '../../../measurement/change';
import type { Measured } from '../../../measurement/figure';
import { useDocument } from '../../map/mapContext';
import { HowComputed } from '../computed/HowComputed';
import { WithFigure } from '../computed/WithFigure';
import {
  changeText,
  figureText,
  notesText,
  partnersText,
  sharesText,
  useVoice,
} from '../figureText';
import { changeLines } from './changeLines';
import { ScoreMost } from './ScoreMost';
import type { ScoreRow } from './scoreRow';
import { changeOf } from './scoreWorkings';
import { ToWhy } from './ToWhy';

/** The latest value: the figure, of how many, and which period it is of. */
export const ScoreValue = ({ row }: { row: ScoreRow }) => {
  const voice = useVoice();
  const { sheet, pooled, period, asked } = row;
  const text = figureText(pooled.figure, sheet, voice);
  const shares = sharesText(pooled, voice);
  return (
    <div className="score-value">
      <HowComputed asked={asked} name={sheet.name}>
        <span
          className={pooled.figure.is === 'value' ? 'large-figure' : 'large-figure score-wordy'}
        >
          {text}
        </span>
      </HowComputed>
      <p className="score-quiet">
        {[shares ?? sheet.unit, period.label].filter((part) => part).join(' · ')}
      </p>
      <p className="score-quiet">{partnersText(pooled, voice)}</p>
    </div>
  );
};

interface LineProps {
  row: ScoreRow;
  of: 'same' | 'all';
  change: Measured<Change>;
  text: string;
}

/** A change in words, the number of which opens how it was worked out. */
const ChangeLine = ({ row, of, change, text }: LineProps) => {
  const voice = useVoice();
  const { sheet, since } = row;
  if (change.is === 'none' || !since) return text;
  return (
    <WithFigure
      text={text}
      figure={changeText(change.value, sheet, voice)}
      asked={() => changeOf(row, since, change.value, of, voice)}
      name={sheet.name}
    />
  );
};

/** What changed for the same partners, for all of them, and a warning when the two differ (R6). */
export const ScoreChange = ({ row }: { row: ScoreRow }) => {
  const voice = useVoice();
  const document = useDocument();
  const lines = changeLines(row, voice, (id) => nodeOf(document, id)?.name ?? '');
  if (!lines || !row.since)
    return <p className="score-quiet">{voice.words('scorecard.nothingBefore')}</p>;
  const { matched, all } = row.since.change;
  return (
    <div className="score-change">
      <p>
        <ChangeLine row={row} of="same" change={matched} text={lines.same} />
      </p>
      {lines.tooFew && <p className="score-quiet">{lines.tooFew}</p>}
      {lines.beside && <p className="score-quiet">{lines.beside}</p>}
      {lines.all && (
        <p className="score-quiet">
          <ChangeLine row={row} of="all" change={all} text={lines.all} />
        </p>
      )}
      {lines.story && <p className="score-warning">{lines.story}</p>}
      {lines.warning && <p className="score-warning">{lines.warning}</p>}
      {row.pooled.of === 'partners' && <ToWhy row={row} />}
      <ScoreMost row={row} />
    </div>
  );
};

/** What has to be said beside the figure: older, incomplete, estimates, left out. */
export const ScoreNotes = ({ row }: { row: ScoreRow }) => {
  const voice = useVoice();
  const { words } = voice;
  const notes = [
    ...(row.sheet.scope === 'population' ? [words('scorecard.population')] : []),
    ...(row.isOlder && row.pooled.figure.is !== 'none'
      ? [words('figures.doubt.older', { period: row.period.label })]
      : []),
    ...(row.isInDoubt && !row.isOlder ? [words('figures.doubt.incomplete')] : []),
    ...notesText(row.pooled, voice),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className="score-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
};
