import { useRef, useState } from 'react';
import { rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { indicatorsOf } from '../../../domain/measures';
import { placeOfView } from '../../list/views';
import { useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { goTo } from '../../shell/hashLocation';
import { BringIn } from '../BringIn';
import { GiveButton } from '../sets/GiveButton';
import { OpenSetButton } from '../sets/OpenSetButton';
import { useMeasures } from '../useMeasures';
import { AddMeasure } from './AddMeasure';
import { GroupList } from './GroupList';
import { MarkerList } from './MarkerList';
import { MeasureList } from './MeasureList';
import { MeasureSheet } from './MeasureSheet';
import { NextSteps } from './NextSteps';
import type { SetUpStep } from './nextSteps';
import { PeriodList } from './PeriodList';
import { StarterButton } from './StarterButton';
import { SystemChoice } from './SystemChoice';

/** Where measures, periods and groups are made and changed. */
export const DefineTab = () => {
  const { words } = useMap();
  const { document, look, change } = useMeasures();
  const measures = indicatorsOf(document);
  const [isAdding, setAdding] = useState(measures.length === 0);
  const row = rowOf(document, 'indicator', look.measure) ?? measures[0] ?? null;
  const choose = (measure: Id): void => change({ measure });
  const root = useRef<HTMLDivElement>(null);
  const focusOn = (step: SetUpStep): void => {
    const field = 'input, button:not([disabled])';
    const part = root.current?.querySelector(`[data-step="${step}"]`);
    part?.scrollIntoView({ block: 'center' });
    part?.querySelector<HTMLElement>(field)?.focus();
  };
  /** Once the dialog is gone: to what comes next, or to the new measure's sheet. */
  const focusNext = (): void => {
    const next = '.define-step button, .define-sheet input';
    setTimeout(() => root.current?.querySelector<HTMLElement>(next)?.focus(), 60);
  };
  const go = (step: SetUpStep): void => {
    if (step === 'measure') setAdding(true);
    else if (step === 'partners') goTo(placeOfView(document.map, 'map'));
    else if (step === 'values') change({ tab: 'enter' });
    else focusOn(step);
  };
  return (
    <div ref={root} className="define">
      <NextSteps onGo={go} />
      <div className="define-side">
        <section className="define-block">
          <h3 className="define-title">{words('define.measures')}</h3>
          <MeasureList measures={measures} chosen={row?.id ?? null} onChoose={choose} />
          <div className="define-ways">
            <Button
              onPress={() => setAdding(true)}
              {...(measures.length > 0 && { variant: 'primary' })}
            >
              {words('define.add')}
            </Button>
            <StarterButton />
            <OpenSetButton />
            <BringIn />
            <GiveButton />
          </div>
        </section>
        <div data-step="system">
          <SystemChoice />
        </div>
        <div data-step="periods">
          <PeriodList />
        </div>
        <GroupList />
        <MarkerList />
      </div>
      {row && <MeasureSheet key={row.id} row={row} />}
      <AddMeasure
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onMade={(id) => {
          setAdding(false);
          choose(id);
          focusNext();
        }}
      />
    </div>
  );
};
