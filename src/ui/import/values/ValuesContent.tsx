import { ok } from '../../../domain/result';
import { useMap, useSession } from '../../map/mapContext';
import { PlanAwaited } from '../PlanAwaited';
import type { ImportFlow } from '../useImport';
import { RowsChoice } from './RowsChoice';
import type { ValuesInSight } from './useValuePlan';
import { ValueColumns } from './ValueColumns';
import { ValuePreview } from './ValuePreview';
import type { ValuesInHand } from './valuesInHand';

export interface ValuesContentProps {
  flow: ImportFlow;
  hand: ValuesInHand;
  sight: ValuesInSight;
}

/** The steps of a table of values; while a room looks on no figures are shown. */
export const ValuesContent = ({ flow, hand, sight }: ValuesContentProps) => {
  const { words, map } = useMap();
  const isForRoom = useSession((session) => session.projector);
  const { plan } = sight;
  const document = sight.document ?? map.store.state.getState().document;
  if (isForRoom) return <p className="import-lead">{words('measures.room.text')}</p>;
  if (flow.state.step === 'columns')
    return (
      <>
        {flow.state.mayBeEither && <RowsChoice value="values" onChange={flow.takeAs} />}
        <ValueColumns {...{ document, hand, plan }} onHand={flow.setValues} />
      </>
    );
  return (
    <PlanAwaited plan={plan && ok(plan)}>
      {(made) => <ValuePreview {...{ document, hand, plan: made }} onHand={flow.setValues} />}
    </PlanAwaited>
  );
};
