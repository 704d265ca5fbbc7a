import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { readableExtensions } from '../../interchange/registry';
import { KnownMapDialog } from '../library/KnownMapDialog';
import { Dialog } from '../parts/Dialog';
import { useWords } from '../shell/services';
import { ColumnsStep } from './ColumnsStep';
import { type TableDraft, withNear, withPair, withTwins } from './draft';
import { FileStep } from './FileStep';
import { linesOf } from './fileLines';
import { ImportActions } from './ImportActions';
import type { RowsAre } from './importState';
import { PlanAwaited } from './PlanAwaited';
import { PreviewStep } from './PreviewStep';
import { StepList } from './StepList';
import { type ImportFlow, useImport } from './useImport';
import { type Planned, usePlan } from './usePlan';
import { RowsChoice } from './values/RowsChoice';
import { useValuePlan, type ValuesInSight } from './values/useValuePlan';
import { ValueActions } from './values/ValueActions';
import { ValuesContent } from './values/ValuesContent';

const accepted = readableExtensions.join(',');

export interface ImportDialogProps {
  isOpen?: boolean;
  /** A file that is there already; null asks for one. */
  file: File | null;
  onClose: () => void;
  /** Several were chosen, which is work for the tray. */
  onMany: (files: readonly File[]) => void;
  /** What rows with numbers are taken for where that is open. */
  prefers?: RowsAre;
}

interface PreviewProps {
  plan: Planned | null;
  draft: TableDraft;
  flow: ImportFlow;
}

const Preview = ({ plan, draft, flow }: PreviewProps) => {
  const words = useWords();
  return (
    <PlanAwaited plan={plan}>
      {(made) => (
        <PreviewStep
          plan={made}
          lines={linesOf([draft.table], made.origins, words)}
          onPair={(key, choice) => flow.setDraft(withPair(draft, key, choice))}
          onNear={(key, choice) => flow.setDraft(withNear(draft, key, choice))}
          onTwins={(key, choice) => flow.setDraft(withTwins(draft, key, choice))}
        />
      )}
    </PlanAwaited>
  );
};

interface ContentProps {
  flow: ImportFlow;
  plan: Planned | null;
  sight: ValuesInSight;
  onChoose: () => void;
}

const Content = ({ flow, plan, sight, onChoose }: ContentProps): ReactNode => {
  const { step, draft, values, mayBeEither } = flow.state;
  if (step !== 'file' && values) return <ValuesContent flow={flow} hand={values} sight={sight} />;
  if (step === 'file' || !draft)
    return (
      <FileStep
        state={flow.state}
        onChoose={onChoose}
        onStop={flow.stopReading}
        onSheet={flow.chooseSheet}
        onPasted={(file) => void flow.start(file)}
      />
    );
  if (step === 'columns')
    return (
      <>
        {mayBeEither && <RowsChoice value="partners" onChange={flow.takeAs} />}
        <ColumnsStep draft={draft} onDraft={flow.setDraft} />
      </>
    );
  return <Preview plan={plan} draft={draft} flow={flow} />;
};

/** Brings a file into the open map: file, columns, preview. A map file is opened instead. */
export const ImportDialog = (props: ImportDialogProps) => {
  const { isOpen = true, file, onClose, onMany, prefers } = props;
  const words = useWords();
  const [isChosen, setChosen] = useState(false);
  const shut = useCallback(() => {
    setChosen(false);
    onClose();
  }, [onClose]);
  const flow = useImport(shut, prefers);
  const { state, start } = flow;
  const { plan, isOld } = usePlan(state);
  const sight = useValuePlan(state);
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  const take = ([first, ...more]: readonly File[]): void => {
    if (!first) return;
    if (more.length > 0) {
      shut();
      onMany([first, ...more]);
      return;
    }
    setChosen(true);
    void start(first);
  };
  useEffect(() => {
    if (file) void start(file);
  }, [file, start]);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={accepted}
        aria-label={words('wizard.file.choose')}
        hidden
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          target.value = '';
          take(chosen);
        }}
      />
      <Dialog
        title={words('wizard.title')}
        size="wide"
        isOpen={(isOpen || isChosen) && state.known === null}
        onClose={flow.close}
        staysOpen={state.step !== 'file'}
        actions={
          state.values && state.step !== 'file' ? (
            <ValueActions flow={flow} sight={sight} onClose={flow.close} />
          ) : (
            <ImportActions flow={flow} plan={plan} isOld={isOld} onClose={flow.close} />
          )
        }
      >
        <div className="import">
          <StepList step={state.step} />
          <Content key={state.step} flow={flow} plan={plan} sight={sight} onChoose={choose} />
        </div>
      </Dialog>
      <KnownMapDialog
        known={state.known}
        onReplace={flow.replace}
        onBoth={flow.keepBoth}
        onCancel={flow.leave}
      />
    </>
  );
};
