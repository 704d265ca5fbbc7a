import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { nodeOf, rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { periodsOf } from '../../../domain/measures';
import { partnersOf } from '../../../domain/outline';
import { useMap } from '../../map/mapContext';
import { useNarrow } from '../../map/useNarrow';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { BringIn } from '../BringIn';
import { TakeValues } from '../TakeValues';
import { useMeasures } from '../useMeasures';
import { EnterBar } from './EnterBar';
import { EnteredBy } from './EnteredBy';
import { SourceBar } from './SourceBar';
import { useWriting } from './useWriting';
import { ValueGrid } from './ValueGrid';

/** Who the grid of a partner is about: what was looked at, else the first partner. */
const useUnit = () => {
  const { document, look, change } = useMeasures();
  const [program, setProgram] = useState<Id | null>(null);
  const partner = nodeOf(document, look.partner) ?? partnersOf(document)[0] ?? null;
  const unit = rowOf(document, 'unit', program);
  const isOfPartner = unit !== null && unit.partner === partner?.id;
  return {
    unit: isOfPartner ? unit.id : (partner?.id ?? null),
    choose: (id: Id): void => {
      setProgram(id);
      change({ partner: rowOf(document, 'unit', id)?.partner ?? id });
    },
  };
};

/** Where values are typed: all partners of a measure, or all measures of a partner. */
export const EnterTab = () => {
  const { words } = useMap();
  const { document, chosen, change } = useMeasures();
  const writing = useWriting();
  const { store } = writing;
  const view = useStore(store, (kept) => kept.view);
  const { unit, choose } = useUnit();
  const isNarrow = useNarrow();
  const { measure, group } = chosen;
  const what = useMemo(
    () => ({
      measure: view === 'measure' ? measure : null,
      unit: view === 'partner' ? unit : null,
      group,
    }),
    [view, measure, unit, group],
  );
  if (partnersOf(document).length === 0)
    return (
      <EmptyState title={words('enterValues.none.partners')}>
        <BringIn />
      </EmptyState>
    );
  if (periodsOf(document).length === 0)
    return (
      <EmptyState title={words('enterValues.none.periods')}>
        <Button variant="primary" onPress={() => change({ tab: 'define' })}>
          {words('enterValues.none.toDefine')}
        </Button>
        <BringIn />
      </EmptyState>
    );
  return (
    <div className="enter">
      <div className="enter-top">
        <EnterBar
          {...{ view, unit }}
          measure={measure?.id ?? null}
          onView={(next) => store.setState({ view: next })}
          onUnit={choose}
        />
        <SourceBar store={store} />
        <div className="values-files">
          <BringIn variant="quiet" />
          <TakeValues />
          {!isNarrow && <EnteredBy />}
        </div>
      </div>
      <ValueGrid key={view} what={what} writing={writing} />
    </div>
  );
};
