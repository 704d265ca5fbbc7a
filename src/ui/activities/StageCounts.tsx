import { type StageCount, stageCountsOf } from '../../domain/derivedFields';
import type { NodeRow } from '../../domain/row';
import type { Words } from '../../messages/words';
import { useDocument } from '../map/mapContext';
import { useWords } from '../shell/services';
import { stageText } from './activityWords';

const countText = (words: Words, { activities, partners }: StageCount): string =>
  [
    activities > 0 && words('activity.stages.activities', { count: activities }),
    partners > 0 && words('activity.stages.partners', { count: partners }),
  ]
    .filter(Boolean)
    .join(', ');

/** What a theme has on each stage; an empty one is named. */
export const StageCounts = ({ theme }: { theme: NodeRow }) => {
  const words = useWords();
  const rows = stageCountsOf(useDocument(), theme);
  return (
    <ul className="bare-list stage-counts" aria-label={words('activity.stages.title')}>
      {rows.map((row) => {
        const stage = stageText(words, row.stage);
        const text = countText(words, row);
        return (
          <li key={row.stage.key} className="stage-row" data-empty={!text || undefined}>
            {text ? (
              <>
                <span>{stage}</span> <b>{text}</b>
              </>
            ) : (
              words('activity.stages.empty', { stage })
            )}
          </li>
        );
      })}
    </ul>
  );
};
