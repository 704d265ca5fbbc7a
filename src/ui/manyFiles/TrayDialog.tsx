import { Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { readableExtensions } from '../../interchange/registry';
import { StepList } from '../import/StepList';
import { useDocument, useMap } from '../map/mapContext';
import { Dialog } from '../parts/Dialog';
import { useWords } from '../shell/services';
import type { Asked } from './asked';
import { createTray, type Tray } from './createTray';
import { FilesStep } from './FilesStep';
import { finishTray } from './finishTray';
import type { TrayPurpose } from './purpose';
import { TrayActions } from './TrayActions';
import { TrayColumnsStep, TrayPreviewStep } from './TraySteps';
import { usePlanOfTray } from './usePlanOfTray';

const accepted = readableExtensions.join(',');

export interface TrayDialogProps<P> {
  purpose: TrayPurpose<P>;
  /** More of them are put to those that are there. */
  files: readonly File[];
  onClose: () => void;
}

const useTray = (purpose: string, files: readonly File[]): Tray => {
  const tools = useMap();
  const [tray, setTray] = useState(() => createTray(tools, purpose));
  useEffect(() => {
    if (tray.isClosed()) setTray(createTray(tools, purpose));
    else tray.add(files);
  }, [tray, tools, purpose, files]);
  useEffect(() => () => tray.close(), [tray]);
  return tray;
};

/** Brings many files in at once: one line a file, one preview of all, one edit. */
export const TrayDialog = <P,>({ purpose, files, onClose }: TrayDialogProps<P>) => {
  const words = useWords();
  const tools = useMap();
  const document = useDocument();
  const tray = useTray(purpose.id, files);
  const state = useStore(tray.state);
  const input = useRef<HTMLInputElement>(null);
  const asks = useMemo<readonly Asked[]>(
    () => purpose.asks(document, words),
    [purpose, document, words],
  );
  const sight = usePlanOfTray(purpose, state);
  const close = (): void => {
    tray.close();
    onClose();
  };
  const finish = async (plan: P | null): Promise<void> => {
    tray.put({ isWorking: true, hasFailed: false });
    try {
      await finishTray(tools, tray, asks, plan === null ? null : () => purpose.commit(tools, plan));
      close();
    } catch {
      tray.put({ isWorking: false, hasFailed: true });
    }
  };
  const choose = (): void => input.current?.click();
  const step: ReactNode = {
    files: <FilesStep state={state} asks={asks} tray={tray} onChoose={choose} />,
    columns: <TrayColumnsStep tray={tray} state={state} />,
    preview: <TrayPreviewStep {...{ purpose, tray, state, sight }} />,
  }[state.step];
  return (
    <Dialog
      title={words('files.title')}
      size="wide"
      isOpen
      staysOpen
      onClose={close}
      actions={
        <TrayActions
          {...{ purpose, tray, state, asks, sight }}
          onFinish={(plan) => void finish(plan)}
          onClose={close}
        />
      }
    >
      <input
        ref={input}
        type="file"
        multiple
        accept={accepted}
        aria-label={words('files.add')}
        hidden
        onChange={({ target }) => {
          tray.add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
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
