import type { ValuePlan } from '../../../interchange/measures/valuePlan';
import { isAnswered } from '../../../interchange/measures/valuePlan';
import { Button } from '../../parts/Button';
import { useFormat, useWords } from '../../shell/services';
import { Forward } from '../Forward';
import type { ImportFlow } from '../useImport';
import type { ValuesInSight } from './useValuePlan';
import { isIdle, openText, valuesResult } from './valueWords';

interface ActionsProps {
  flow: ImportFlow;
  sight: ValuesInSight;
  onClose: () => void;
}

/** Open while a newer plan is on its way, too: a press that ends a text would otherwise be lost. */
const ToPreview = ({ flow, sight: { plan } }: ActionsProps) => {
  const words = useWords();
  return (
    <Forward
      label={words('wizard.columns.next')}
      reason={plan && openText(plan, words)}
      isShut={!plan || !isAnswered(plan)}
      onPress={() => flow.toStep('preview')}
    />
  );
};

const ToMap = ({ flow, plan, isOld }: { flow: ImportFlow; plan: ValuePlan; isOld: boolean }) => {
  const words = useWords();
  const format = useFormat();
  const idle = words(plan.unchanged > 0 ? 'wizard.preview.nothing' : 'wizard.preview.noneLeft');
  const { isWorking } = flow.state;
  return (
    <Forward
      label={isWorking ? words('wizard.working') : valuesResult(plan, words, format)}
      reason={isIdle(plan) ? idle : null}
      isShut={isIdle(plan) || isOld || isWorking || !isAnswered(plan)}
      onPress={() => void flow.enterValues(plan)}
    />
  );
};

/** The buttons at the foot of the wizard for values: out, back, and on. */
export const ValueActions = (props: ActionsProps) => {
  const words = useWords();
  const { flow, sight, onClose } = props;
  const { step } = flow.state;
  return (
    <>
      <Button variant="quiet" onPress={onClose}>
        {words('common.cancel')}
      </Button>
      <Button onPress={() => flow.toStep(step === 'preview' ? 'columns' : 'file')}>
        {words('wizard.back')}
      </Button>
      {step === 'columns' && <ToPreview {...props} />}
      {step === 'preview' && sight.plan && (
        <ToMap flow={flow} plan={sight.plan} isOld={sight.isOld} />
      )}
    </>
  );
};
