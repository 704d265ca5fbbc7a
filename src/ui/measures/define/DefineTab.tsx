import { useState } from 'react';
import { rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { indicatorsOf } from '../../../domain/measures';
import { useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { BringIn } from '../BringIn';
import { useMeasures } from '../useMeasures';
import { AddMeasure } from './AddMeasure';
import { GroupList } from './GroupList';
import { MarkerList } from './MarkerList';
import { MeasureList } from './MeasureList';
import { MeasureSheet } from './MeasureSheet';
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
  return (
    <div className="define">
      <div className="define-side">
        <section className="define-block">
          <h3 className="define-title">{words('define.measures')}</h3>
          <MeasureList measures={measures} chosen={row?.id ?? null} onChoose={choose} />
          <div className="define-ways">
            <Button variant="primary" onPress={() => setAdding(true)}>
              {words('define.add')}
            </Button>
            <StarterButton />
            <BringIn />
          </div>
        </section>
        <PeriodList />
        <GroupList />
        <MarkerList />
        <SystemChoice />
      </div>
      {row && <MeasureSheet key={row.id} row={row} />}
      <AddMeasure
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onMade={(id) => {
          setAdding(false);
          choose(id);
        }}
      />
    </div>
  );
};
