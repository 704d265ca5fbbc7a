import { Fragment, type ReactNode, useMemo } from 'react';
import type { MapDocument } from '../../domain/document';
import { StepList } from '../import/StepList';
import { useFileInput } from '../import/useFileInput';
import { useMap } from '../map/mapContext';
import { Dialog } from '../parts/Dialog';
import { useWords } from '../shell/services';
import type { Asked } from './asked';
import type { Tray } from './createTray';
import { FilesStep } from './FilesStep';
import { finishTray } from './finishTray';
import type { TrayPurpose } from './purpose';
import { TrayActions } from './TrayActions';
import { TrayColumnsStep, TrayPreviewStep } from './TraySteps';
import type { TrayState } from './trayState';
import { usePlanOfTray } from './usePlanOfTray';

export interface TrayDialogProps<P> {
  purpose: TrayPurpose<P>;
  tray: Tray;
  state: TrayState;
  document: MapDocument;
  /** All is in. */
  onClose: () => void;
  /** Nothing came in. */
  onCancel: () => void;
}

/** Brings many files in at once: one line a file, one preview of all, one edit. */
export const TrayDialog = <P,>(props: TrayDialogProps<P>) => {
  const { purpose, tray, state, document, onClose, onCancel } = props;
  const words = useWords();
  const tools = useMap();
  const asks = useMemo<readonly Asked[]>(
    () => purpose.asks(document, words),
    [purpose, document, words],
  );
  const sight = usePlanOfTray(purpose, state);
  const end = (then: () => void) => (): void => {
    tray.close();
    then();
  };
  const cancel = end(onCancel);
  const finish = async (plan: P | null): Promise<void> => {
    tray.put({ isWorking: true, hasFailed: false });
    try {
      if (await finishTray(tools, { tray, purpose, asks, plan })) end(onClose)();
      else tray.put({ isWorking: false });
    } catch {
      tray.put({ isWorking: false, hasFailed: true });
    }
  };
  const { input, choose } = useFileInput(words('files.add'), tray.add);
  const step: ReactNode = {
    files: <FilesStep {...{ purpose, state, asks, tray }} onChoose={choose} />,
    columns: <TrayColumnsStep {...{ purpose, tray, state }} />,
    preview: <TrayPreviewStep {...{ purpose, tray, state, sight }} />,
  }[state.step];
  return (
    <Dialog
      title={words('files.title')}
      size="wide"
      isOpen
      staysOpen
      onClose={cancel}
      actions={
        <TrayActions
          {...{ purpose, tray, state, asks, sight }}
          onFinish={(plan) => void finish(plan)}
          onClose={cancel}
        />
      }
    >
      {input}
      <div className="import">
        <StepList step={state.step === 'files' ? 'file' : state.step} isMany />
        {state.hasFailed && (
          <p className="import-problem" role="alert">
            {words('files.failed')}
          </p>
        )}
        <Fragment key={state.step}>{step}</Fragment>
      </div>
    </Dialog>
  );
};
