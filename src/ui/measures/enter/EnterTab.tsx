import { memo, useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type MapDocument, nodeOf, rowOf } from '../../../domain/document';
import { canTellOfEverybody, everybodyIn } from '../../../domain/everybody';
import type { Id } from '../../../domain/id';
import { periodsOf } from '../../../domain/measures';
import { partnersOf } from '../../../domain/outline';
import { useMap } from '../../map/mapContext';
import { useDocumentOf } from '../../map/useDocumentOf';
import { useNarrow } from '../../map/useNarrow';
import { useOffer } from '../../map/useOffer';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { BringIn } from '../BringIn';
import { TakeValues } from '../TakeValues';
import { useMeasures, useMeasuresLook } from '../useMeasures';
import { EnterBar } from './EnterBar';
import { EnteredBy } from './EnteredBy';
import type { EnterStore, EnterView } from './enterKept';
import { SourceBar } from './SourceBar';
import { useWriting } from './useWriting';
import { ValueGrid } from './ValueGrid';
import { takeBackWaits } from './waits';

/** Who the grid of a partner is about: what was looked at, else the first partner or everybody. */
const useUnit = (document: MapDocument) => {
  const [look, change] = useMeasuresLook();
  const [own, setOwn] = useState<Id | null>(null);
  const everybody = canTellOfEverybody(document) ? everybodyIn(document) : null;
  const looked = nodeOf(document, look.partner);
  const partner = looked?.type === 'partner' ? looked : (partnersOf(document)[0] ?? null);
  const program = rowOf(document, 'unit', own);
  const isOfPartner = program !== null && program.partner === partner?.id;
  const isEverybody = everybody !== null && (own === everybody || partner === null);
  const onUnit = useCallback(
    (id: Id): void => {
      setOwn(id);
      // Everybody is no partner: other tabs go on with theirs.
      if (id !== everybody) change({ partner: rowOf(document, 'unit', id)?.partner ?? id });
    },
    [document, everybody, change],
  );
  const unit = isEverybody ? everybody : isOfPartner ? program.id : (partner?.id ?? null);
  return { unit, onUnit };
};

/** What the bar over the grid names; values are typed without it. */
const barKinds = ['node', 'unit', 'indicator', 'subgroup'] as const;

/** The ways of values in and out, and whose name goes with them: the same whatever is typed. */
const Files = memo(() => {
  const isNarrow = useNarrow();
  return (
    <div className="values-files">
      <BringIn variant="quiet" />
      <TakeValues />
      {!isNarrow && <EnteredBy />}
    </div>
  );
});
Files.displayName = 'Files';

/** What undo means here: a number that waits for its other half comes first, if it was typed last. */
const useTakeBack = (store: EnterStore): void => {
  const tools = useMap();
  const takeBack = useCallback((): void => {
    if (takeBackWaits(tools, store))
      tools.services.announcer.polite(tools.words('enterValues.progress.takenBack'));
    else tools.undo();
  }, [tools, store]);
  useOffer('takeBack', takeBack);
};

/** Where values are typed: all partners of a measure, or all measures of a partner or of everybody. */
export const EnterTab = () => {
  const { words } = useMap();
  const { document, chosen, change, look } = useMeasures();
  const writing = useWriting();
  const { store } = writing;
  useTakeBack(store);
  const view = useStore(store, (kept) => kept.view);
  const named = useDocumentOf(document, barKinds);
  const { unit, onUnit } = useUnit(named);
  const { measure } = chosen;
  // All measures of a partner are shown for the group that stands over them.
  const group = view === 'measure' ? chosen.group : rowOf(document, 'subgroup', look.group);
  const onView = useCallback((next: EnterView) => store.setState({ view: next }), [store]);
  const what = useMemo(
    () => ({
      measure: view === 'measure' ? measure : null,
      unit: view === 'partner' ? unit : null,
      group,
    }),
    [view, measure, unit, group],
  );
  if (partnersOf(document).length === 0 && !canTellOfEverybody(document))
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
          {...{ view, unit, change, onUnit, onView }}
          document={named}
          measure={measure?.id ?? null}
          group={group?.id ?? null}
        />
        <SourceBar store={store} />
        <Files />
      </div>
      <ValueGrid key={view} what={what} writing={writing} />
    </div>
  );
};
