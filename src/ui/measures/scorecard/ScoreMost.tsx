import { nodeOf } from '../../../domain/document';
import { useDocument } from '../../map/mapContext';
import { useVoice } from '../figureText';
import { useOnPaper } from '../onPaper';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { explain } from '../why/explain';
import { mostMoved } from '../why/mostMoved';
import { tellingOf } from '../why/telling';
import type { ScoreRow } from './scoreRow';
import type { Since } from './since';

const Most = ({ row, since }: { row: ScoreRow; since: Since }) => {
  const voice = useVoice();
  const document = useDocument();
  const today = useToday();
  const { table } = useMeasures();
  const { sheet: measure, period: after } = row;
  const { period: before } = since;
  const explained = explain(table, { measure, before: before.id, after: after.id, today });
  if (explained.pieces.is === 'none') return null;
  const nameOf = (id: typeof after.id): string => nodeOf(document, id)?.name ?? '';
  const telling = tellingOf({ measure, before, after, explained }, nameOf, voice);
  const { lowered, raised } = mostMoved(explained.pieces.value, telling);
  return [lowered, raised].map(
    (text) =>
      text && (
        <p key={text} className="score-quiet">
          {voice.words('scorecard.most', { from: before.label, line: text })}
        </p>
      ),
  );
};

/** On paper, where nothing leads to “Why it changed”: who moved the figure of all most, and why. */
export const ScoreMost = ({ row }: { row: ScoreRow }) => {
  const { since, asked, pooled } = row;
  const isTold = since?.comparison === 'change' && pooled.of === 'partners' && !asked.partners;
  return useOnPaper() && isTold ? <Most {...{ row, since }} /> : null;
};
