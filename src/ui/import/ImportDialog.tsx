import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { readableExtensions } from '../../interchange/registry';
import { KnownMapDialog } from '../library/KnownMapDialog';
import { Dialog } from '../parts/Dialog';
import { useWords } from '../shell/services';
import { ColumnsStep } from './ColumnsStep';
import { type TableDraft, withNear, withPair, withTwins } from './draft';
import { FileStep } from './FileStep';
import { ImportActions } from './ImportActions';
import { PreviewStep } from './PreviewStep';
import { problemText } from './problemText';
import { StepList } from './StepList';
import { type ImportFlow, useImport } from './useImport';
import { type Planned, usePlan } from './usePlan';

const accepted = readableExtensions.join(',');

export interface ImportDialogProps {
  isOpen?: boolean;
  /** A file that is there already; null asks for one. */
  file: File | null;
  onClose: () => void;
}

interface PreviewProps {
  plan: Planned | null;
  draft: TableDraft;
  flow: ImportFlow;
}

const Preview = ({ plan, draft, flow }: PreviewProps) => {
  const words = useWords();
  if (!plan)
    return (
      <p className="import-note" role="status">
        {words('wizard.preview.working')}
      </p>
    );
  if (!plan.ok)
    return (
      <p className="import-problem" role="alert">
        {problemText(plan.error, words)}
      </p>
    );
  return (
    <PreviewStep
      plan={plan.value}
      table={draft.table}
      onPair={(key, choice) => flow.setDraft(withPair(draft, key, choice))}
      onNear={(key, choice) => flow.setDraft(withNear(draft, key, choice))}
      onTwins={(key, choice) => flow.setDraft(withTwins(draft, key, choice))}
    />
  );
};

interface ContentProps {
  flow: ImportFlow;
  plan: Planned | null;
  onChoose: () => void;
}

const Content = ({ flow, plan, onChoose }: ContentProps): ReactNode => {
  const { step, draft } = flow.state;
  if (step === 'file' || !draft)
    return (
      <FileStep
        state={flow.state}
        onChoose={onChoose}
        onStop={flow.stopReading}
        onSheet={flow.chooseSheet}
      />
    );
  if (step === 'columns') return <ColumnsStep draft={draft} onDraft={flow.setDraft} />;
  return <Preview plan={plan} draft={draft} flow={flow} />;
};

/** Brings a file into the open map: file, columns, preview. A map file is opened instead. */
export const ImportDialog = ({ isOpen = true, file, onClose }: ImportDialogProps) => {
  const words = useWords();
  const [isChosen, setChosen] = useState(false);
  const shut = useCallback(() => {
    setChosen(false);
    onClose();
  }, [onClose]);
  const flow = useImport(shut);
  const { state, start } = flow;
  const { plan, isOld } = usePlan(state);
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  useEffect(() => {
    if (file) void start(file);
  }, [file, start]);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accepted}
        aria-label={words('wizard.file.choose')}
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          setChosen(true);
          if (chosen) void start(chosen);
          target.value = '';
        }}
      />
      <Dialog
        title={words('wizard.title')}
        size="wide"
        isOpen={(isOpen || isChosen) && state.known === null}
        onClose={flow.close}
        staysOpen={state.step !== 'file'}
        actions={<ImportActions flow={flow} plan={plan} isOld={isOld} onClose={flow.close} />}
      >
        <div className="import">
          <StepList step={state.step} />
          <Content key={state.step} flow={flow} plan={plan} onChoose={choose} />
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
