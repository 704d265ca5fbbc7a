import { useCallback, useEffect, useState } from 'react';
import { measureSetExtension } from '../../interchange/measureSet/measureSet';
import { KnownMapDialog } from '../library/KnownMapDialog';
import { Dialog } from '../parts/Dialog';
import { screenFrom } from '../shell/screenFrom';
import { useWords } from '../shell/services';
import { ImportActions } from './ImportActions';
import { ImportContent } from './ImportContent';
import type { ImportState, RowsAre } from './importState';
import { StepList } from './StepList';
import { useFileInput } from './useFileInput';
import { useImport } from './useImport';
import { usePlan } from './usePlan';
import { useValuePlan } from './values/useValuePlan';
import { ValueActions } from './values/ValueActions';

const adopting = screenFrom(
  async () => (await import('../measures/sets/AdoptDialog')).AdoptDialog,
  null,
);

/** A set of measures has a dialog of its own: the steps of tables need not come and go before it. */
const isSetOnItsWay = (
  { step, reading, problem, sheets }: ImportState,
  file: File | null,
): boolean =>
  step === 'file' &&
  problem === null &&
  sheets === null &&
  (reading?.file ?? file?.name ?? '').endsWith(measureSetExtension);

export interface ImportDialogProps {
  isOpen?: boolean;
  /** A file that is there already; null asks for one. */
  file: File | null;
  /** What the file holds is in. */
  onClose: () => void;
  /** Nothing came in. */
  onCancel: () => void;
  /** Several were chosen, which is work for the tray. */
  onMany: (files: readonly File[]) => void;
  /** What rows with numbers are taken for where that is open. */
  prefers?: RowsAre;
}

/** Brings a file into the open map: file, columns, preview. A map file is opened instead. */
export const ImportDialog = (props: ImportDialogProps) => {
  const { isOpen = true, file, onClose, onCancel, onMany, prefers } = props;
  const words = useWords();
  const [isChosen, setChosen] = useState(false);
  const shut = useCallback((then: () => void) => {
    setChosen(false);
    then();
  }, []);
  const flow = useImport({
    onClose: useCallback(() => shut(onClose), [shut, onClose]),
    onCancel: useCallback(() => shut(onCancel), [shut, onCancel]),
    prefers,
  });
  const { state, start } = flow;
  const { plan, isOld } = usePlan(state);
  const sight = useValuePlan(state);
  const { input, choose } = useFileInput(words('wizard.file.choose'), ([first, ...more]) => {
    if (!first) return;
    if (more.length > 0) return shut(() => onMany([first, ...more]));
    setChosen(true);
    void start(first);
  });
  useEffect(() => {
    if (file) void start(file);
  }, [file, start]);
  const isElsewhere = state.known !== null || state.adopting !== null || isSetOnItsWay(state, file);
  return (
    <>
      {input}
      <Dialog
        title={words('wizard.title')}
        size="wide"
        isOpen={(isOpen || isChosen) && !isElsewhere}
        onClose={flow.cancel}
        staysOpen={state.step !== 'file'}
        actions={
          state.values && state.step !== 'file' ? (
            <ValueActions flow={flow} sight={sight} onClose={flow.cancel} />
          ) : (
            <ImportActions flow={flow} plan={plan} isOld={isOld} onClose={flow.cancel} />
          )
        }
      >
        <div className="import">
          <StepList step={state.step} />
          <ImportContent key={state.step} {...{ flow, plan, sight }} onChoose={choose} />
        </div>
      </Dialog>
      {state.adopting && (
        <adopting.Screen reading={state.adopting} onDone={flow.close} onCancel={flow.cancel} />
      )}
      <KnownMapDialog
        known={state.known}
        onReplace={flow.replace}
        onBoth={flow.keepBoth}
        onCancel={flow.leave}
      />
    </>
  );
};
