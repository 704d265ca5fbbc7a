import type { IndicatorRow } from '../../../domain/measureRow';
import { useMap } from '../../map/mapContext';
import { Checkbox } from '../../parts/Checkbox';
import { usePreferences } from '../../shell/services';
import { numberOf } from '../figureNumber';
import { type Adopting, withOne } from './useAdopting';

const useGoalText = ({ adoption, choices }: Adopting) => {
  const { words } = useMap();
  const { language } = usePreferences();
  return (row: IndicatorRow): string | null => {
    if (row.goalValue === undefined || choices.withGoals === false) return null;
    const goal = numberOf(row.goalValue, row, language);
    const period = adoption.set.periods.find(({ id }) => id === row.goalPeriod)?.label;
    return period
      ? words('measureSets.adopt.goalBy', { goal, period })
      : words('measureSets.adopt.goal', { goal });
  };
};

/** Measures that the map has not yet: each can stay out. */
export const AdoptNew = ({ adopting }: { adopting: Adopting }) => {
  const { words } = useMap();
  const goalText = useGoalText(adopting);
  const { adoption, choices, choose } = adopting;
  const { added } = adoption;
  if (added.length === 0) return null;
  return (
    <section className="adopt-part">
      <h3 className="define-title">{words('measureSets.adopt.added', { count: added.length })}</h3>
      <ul className="adopt-list">
        {added.map((row) => (
          <li key={row.id}>
            <Checkbox
              label={<bdi>{row.name}</bdi>}
              hint={
                <>
                  {words(`define.type.${row.type}`)} · {words(`define.better.${row.direction}`)}
                  {goalText(row) && ` · ${goalText(row)}`}
                  {row.definition && (
                    <span className="adopt-text" dir="auto">
                      {row.definition}
                    </span>
                  )}
                </>
              }
              isOn={!choices.leftOut?.has(row.id)}
              onChange={(isIn) => choose({ leftOut: withOne(choices.leftOut, row.id, !isIn) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
