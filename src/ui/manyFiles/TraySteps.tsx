import { ColumnsStep } from '../import/ColumnsStep';
import { PlanAwaited } from '../import/PlanAwaited';
import { useWords } from '../shell/services';
import type { Tray } from './createTray';
import type { TrayPurpose } from './purpose';
import { mapsTaken, tablesTaken } from './trayFile';
import { fileOf, type TrayState } from './trayState';
import type { TraySight } from './usePlanOfTray';

export interface TrayStepProps {
  tray: Tray;
  state: TrayState;
}

export interface TrayPreviewStepProps<P> extends TrayStepProps {
  purpose: TrayPurpose<P>;
  sight: TraySight<P>;
}

/** What all files would do, once that is worked out; and which maps open beside. */
export const TrayPreviewStep = <P,>({ purpose, tray, state, sight }: TrayPreviewStepProps<P>) => {
  const words = useWords();
  const maps = mapsTaken(state.files);
  const titles = maps.map(({ found }) => found.title).join(', ');
  return (
    <>
      <PlanAwaited plan={sight.plan}>
        {(plan) => (
          <purpose.Preview
            plan={plan}
            files={tablesTaken(state.files)}
            choices={state.choices}
            onDecide={tray.decide}
          />
        )}
      </PlanAwaited>
      {maps.length > 0 && (
        <p className="import-note">{words('files.beside', { count: maps.length, titles })}</p>
      )}
    </>
  );
};

/** The columns of the file that is looked at. */
export const TrayColumnsStep = ({ tray, state }: TrayStepProps) => {
  const file = fileOf(state, state.open);
  const draft = file?.found.is === 'table' ? file.found.draft : null;
  if (!file || !draft) return null;
  return (
    <ColumnsStep draft={draft} asksCenter={false} onDraft={(one) => tray.setDraft(file.key, one)} />
  );
};
