import { type MapDocument, rowOf } from '../../../domain/document';
import { canTellOfEverybody, everybodyIn } from '../../../domain/everybody';
import type { Id } from '../../../domain/id';
import { indicatorsOf, subgroupsOf, unitsOf } from '../../../domain/measures';
import { partnersOf } from '../../../domain/outline';
import type { Words } from '../../../messages/words';
import { useMap } from '../../map/mapContext';
import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { Select } from '../../parts/Select';
import { drawnSoon } from '../../shell/drawnSoon';
import type { Measures } from '../useMeasures';
import { type EnterView, enterViews } from './enterKept';

/** What stands for no group: the total. */
const total = 'total';

interface EnterBarProps {
  document: MapDocument;
  change: Measures['change'];
  /** Null = everybody. */
  group: Id | null;
  view: EnterView;
  measure: Id | null;
  unit: Id | null;
  onView: (view: EnterView) => void;
  onUnit: (unit: Id) => void;
}

/** Everybody here where a measure is told of everybody; partners, each with its programs and sites. */
const unitChoices = (document: MapDocument, words: Words) => {
  const everybody = canTellOfEverybody(document) ? everybodyIn(document) : null;
  const partners = partnersOf(document).flatMap(({ id, name }) => [
    { id, label: name },
    ...unitsOf(document, id).map((one) => ({
      id: one.id,
      label: words('enterValues.unitOf', { partner: name, name: one.name }),
    })),
  ]);
  return everybody ? [{ id: everybody, label: words('everybody.name') }, ...partners] : partners;
};

/** Which grid is shown: of which measure or partner, and for which group. */
export const EnterBar = drawnSoon((props: EnterBarProps) => {
  const { document, change, view, measure, unit, onView, onUnit } = props;
  const { words } = useMap();
  const groups = subgroupsOf(document);
  const units = unitChoices(document, words);
  const group = rowOf(document, 'subgroup', props.group);
  return (
    <div className="enter-bar">
      <ChoiceGroup
        label={words('enterValues.view.label')}
        hideLabel
        choices={enterViews.map((id) => ({ id, label: words(`enterValues.view.${id}`) }))}
        value={view}
        onChange={onView}
      />
      {view === 'measure' ? (
        <Select
          label={words('enterValues.measure')}
          choices={indicatorsOf(document).map(({ id, name }) => ({ id, label: name }))}
          value={measure}
          onChange={(id) => change({ measure: id })}
        />
      ) : (
        <Select
          label={words('enterValues.partner')}
          choices={units}
          value={unit}
          onChange={onUnit}
        />
      )}
      {groups.length > 0 && (
        <Select
          label={words('enterValues.group')}
          choices={[
            { id: total, label: words('enterValues.total') },
            ...groups.map(({ id, name, dimension }) => ({ id, label: name, note: dimension })),
          ]}
          value={group?.id ?? total}
          onChange={(id) => change({ group: id === total ? null : (id as Id), groupOf: measure })}
        />
      )}
    </div>
  );
});
