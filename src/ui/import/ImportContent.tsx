import type { ReactNode } from 'react';
import { useWords } from '../shell/services';
import { ColumnsStep } from './ColumnsStep';
import { type TableDraft, withChoices } from './draft';
import { FileStep } from './FileStep';
import { linesOf } from './fileLines';
import { PlanAwaited } from './PlanAwaited';
import { PreviewStep } from './PreviewStep';
import type { ImportFlow } from './useImport';
import type { Planned } from './usePlan';
import { RowsChoice } from './values/RowsChoice';
import type { ValuesInSight } from './values/useValuePlan';
import { ValuesContent } from './values/ValuesContent';

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
          choices={draft.choices}
          onDecide={(choices) => flow.setDraft(withChoices(draft, choices))}
        />
      )}
    </PlanAwaited>
  );
};

export interface ImportContentProps {
  flow: ImportFlow;
  plan: Planned | null;
  sight: ValuesInSight;
  onChoose: () => void;
}

/** What the wizard shows at its step, of partners or of values. */
export const ImportContent = ({ flow, plan, sight, onChoose }: ImportContentProps): ReactNode => {
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
