import { derivedOf, isAcross } from '../../domain/derivedFields';
import type { NodeRow } from '../../domain/row';
import { stagesOf } from '../../domain/stages';
import { useMay } from '../inspector/useMaySee';
import { useDocument } from '../map/mapContext';
import { useWords } from '../shell/services';
import { stageText } from './activityWords';

/** The stages of a partner as its activities give them: all of them read "across the continuum". */
const useStagesSaid = (partner: NodeRow): string | null => {
  const words = useWords();
  const document = useDocument();
  const { stages: keys } = derivedOf(document, partner);
  if (keys.length === 0) return null;
  const said = stagesOf(document).filter(({ key }) => keys.includes(key));
  const stages = said.map((stage) => stageText(words, stage)).join(', ');
  const key = isAcross(document, keys) ? 'activity.derived.across' : 'activity.derived.stages';
  return words(key, { stages });
};

/** The levels of a partner as its activities give them. */
const useLevelsSaid = (partner: NodeRow): string | null => {
  const words = useWords();
  const { level } = derivedOf(useDocument(), partner);
  if (level.length === 0) return null;
  const key = level.length > 1 ? 'both' : level[0] === 1 ? 'one' : 'two';
  return words(`activity.derived.levels.${key}`);
};

/** What the activities of a partner say of its stages and levels; nothing where they say nothing. */
export const DerivedFrom = ({ partner }: { partner: NodeRow }) => {
  const may = useMay();
  const stages = useStagesSaid(partner);
  const levels = useLevelsSaid(partner);
  return (
    <>
      {stages && may('stage') && <p className="activity-finding">{stages}</p>}
      {levels && may('level') && <p className="activity-finding">{levels}</p>}
    </>
  );
};
