import { isGoal } from '../../../domain/definition';
import { indicatorsOf } from '../../../domain/measures';
import { useDocument, useMap } from '../../map/mapContext';
import { Checkbox } from '../../parts/Checkbox';
import type { Adopting } from './useAdopting';

/** So many are named; the others are counted. */
const mostNamed = 6;

const useNames = () => {
  const { words } = useMap();
  return (names: readonly string[]): string => {
    const rest = names.length - mostNamed;
    const named = names.slice(0, rest > 1 ? mostNamed : undefined).join(', ');
    return rest > 1 ? `${named} ${words('measureSets.adopt.more', { count: rest })}` : named;
  };
};

/** Periods, groups and goals that come with the measures; each kind can stay out. */
export const AdoptAlong = ({ adopting }: { adopting: Adopting }) => {
  const { words } = useMap();
  const names = useNames();
  const { adoption, choices, choose } = adopting;
  const { periods, groups, added, different } = adoption;
  const hasOwn = indicatorsOf(useDocument()).length > 0;
  const hasGoals =
    choices.withGoals === false ||
    added.some(({ goalValue }) => goalValue !== undefined) ||
    different.some(({ fields }) => fields.some(isGoal));
  if (periods.length + groups.length === 0 && !hasGoals) return null;
  return (
    <section className="adopt-part">
      <h3 className="define-title">{words('measureSets.adopt.along')}</h3>
      {periods.length > 0 && (
        <Checkbox
          label={words('measureSets.adopt.periods', { count: periods.length })}
          hint={names(periods.map(({ label }) => label))}
          isOn={!choices.withoutPeriods}
          onChange={(isIn) => choose({ withoutPeriods: !isIn })}
        />
      )}
      {groups.length > 0 && (
        <Checkbox
          label={words('measureSets.adopt.groups', { count: groups.length })}
          hint={names(groups.map(({ name }) => name))}
          isOn={!choices.withoutGroups}
          onChange={(isIn) => choose({ withoutGroups: !isIn })}
        />
      )}
      {hasGoals && (
        <Checkbox
          label={words('measureSets.adopt.goals')}
          {...(hasOwn && { hint: words('measureSets.adopt.goalsHint') })}
          isOn={choices.withGoals !== false}
          onChange={(withGoals) => choose({ withGoals })}
        />
      )}
    </section>
  );
};
