import { nameFrom } from '../../domain/name';
import { centerOf } from '../../domain/outline';
import { doesNothing } from '../../interchange/plan/changeOf';
import type { ImportPlan } from '../../interchange/plan/plan';
import { useDocument } from '../map/mapContext';
import { Button } from '../parts/Button';
import { useWords } from '../shell/services';
import { hasName } from './draft';
import { Forward } from './Forward';
import { resultText } from './planWords';
import type { Sheets } from './SheetChoice';
import type { ImportFlow } from './useImport';
import type { Planned } from './usePlan';

interface ActionsProps {
  flow: ImportFlow;
  plan: Planned | null;
  /** A newer plan is on its way. */
  isOld: boolean;
  onClose: () => void;
}

const ToColumns = ({ flow, sheets }: { flow: ImportFlow; sheets: Sheets }) => (
  <Forward
    label={useWords()('wizard.sheets.next')}
    reason={null}
    isShut={flow.state.reading !== null}
    onPress={() => flow.takeSheet(sheets)}
  />
);

const ToPreview = ({ flow }: { flow: ImportFlow }) => {
  const words = useWords();
  const hasCenter = centerOf(useDocument()) !== null;
  const { draft } = flow.state;
  if (!draft) return null;
  const isNamed = hasName(draft);
  return (
    <Forward
      label={words('wizard.columns.next')}
      reason={isNamed ? null : words('wizard.columns.noName')}
      isShut={!isNamed || !(hasCenter || nameFrom(draft.center).ok)}
      onPress={() => flow.goTo('preview')}
    />
  );
};

interface ToMapProps {
  flow: ImportFlow;
  plan: ImportPlan;
  isOld: boolean;
}

const ToMap = ({ flow, plan, isOld }: ToMapProps) => {
  const words = useWords();
  const isIdle = doesNothing(plan);
  const idle = words(
    plan.unchanged.length > 0 ? 'wizard.preview.nothing' : 'wizard.preview.noneLeft',
  );
  return (
    <Forward
      label={flow.state.isWorking ? words('wizard.working') : resultText(plan, words)}
      reason={isIdle ? idle : null}
      isShut={isIdle || isOld || flow.state.isWorking}
      onPress={() => void flow.commit(plan)}
    />
  );
};

/** The buttons at the foot of the wizard: out, back, and on. */
export const ImportActions = ({ flow, plan, isOld, onClose }: ActionsProps) => {
  const words = useWords();
  const { step } = flow.state;
  return (
    <>
      <Button variant="quiet" onPress={onClose}>
        {words('common.cancel')}
      </Button>
      {step === 'columns' && (
        <Button onPress={() => flow.goTo('file')}>{words('wizard.back')}</Button>
      )}
      {step === 'preview' && (
        <Button onPress={() => flow.goTo('columns')}>{words('wizard.back')}</Button>
      )}
      {step === 'file' && flow.state.sheets && <ToColumns flow={flow} sheets={flow.state.sheets} />}
      {step === 'columns' && <ToPreview flow={flow} />}
      {step === 'preview' && plan?.ok && <ToMap flow={flow} plan={plan.value} isOld={isOld} />}
    </>
  );
};
