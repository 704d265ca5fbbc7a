import { useState } from 'react';
import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { useWords } from '../../shell/services';
import { ComputedDialog } from '../computed/HowComputed';
import type { Question } from '../computed/working';
import { GapOverTime } from './GapOverTime';
import { GroupPlot } from './GroupPlot';
import { GroupsNothing } from './GroupsNothing';
import { type GapRule, gapRules } from './groupsLook';
import { type GroupsView, useGroups } from './useGroups';

const Tools = ({ view: { look, keep, dimensions, dimension } }: { view: GroupsView }) => {
  const words = useWords();
  return (
    <div className="tab-beside tab-tools">
      {dimensions.length > 1 && (
        <ChoiceGroup
          label={words('groups.dimension')}
          choices={dimensions.map((id) => ({ id, label: id }))}
          value={dimension}
          onChange={(to) => keep({ dimension: to, group: null, against: null })}
        />
      )}
      <ChoiceGroup<GapRule>
        label={words('groups.rule')}
        choices={gapRules.map((id) => ({ id, label: words(`groups.rules.${id}`) }))}
        value={look.rule}
        onChange={(rule) => keep({ rule })}
      />
    </div>
  );
};

/** The groups of a measure beside each other, and their gap over time (R17); one dimension at a time. */
export const GroupsTab = () => {
  const view = useGroups();
  const [asked, setAsked] = useState<Question | null>(null);
  if (!view || view.groups.is === 'none') return <GroupsNothing isPercent={view === null} />;
  const groups = view.groups.value;
  return (
    <>
      <Tools view={view} />
      <section className="groups">
        <GroupPlot view={view} groups={groups} onOpen={setAsked} />
        <GapOverTime view={view} groups={groups} onOpen={setAsked} />
        <ComputedDialog asked={asked} onClose={() => setAsked(null)} />
      </section>
    </>
  );
};
