import { useState } from 'react';
import type { ValuePlan } from '../../../interchange/measures/valuePlan';
import { isAnswered } from '../../../interchange/measures/valuePlan';
import { MeasureAnswers } from '../../import/values/MeasureAnswers';
import { PeriodAnswers } from '../../import/values/PeriodAnswers';
import { SignAnswers } from '../../import/values/SignAnswers';
import { ValuePreview } from '../../import/values/ValuePreview';
import { VersionAnswers } from '../../import/values/VersionAnswers';
import type { ValuesInHand } from '../../import/values/valuesInHand';
import { useDocument } from '../../map/mapContext';
import { useWords } from '../../shell/services';
import type { TrayPreviewProps } from '../purpose';
import { answersIn, jointDraft } from './valueAnswers';

/** All files as one hand: what is answered here holds for all of them. */
const jointHand = ({ sources }: ValuePlan): ValuesInHand | null => {
  const draft = jointDraft(sources.map((source) => source.draft));
  const table = sources[0]?.table;
  return draft && table ? { table, draft, isRemembered: false } : null;
};

/** What all files of values would do together, with what has to be answered for all of them. */
export const ValuesTrayPreview = ({ plan, tray, answers }: TrayPreviewProps<ValuePlan>) => {
  const words = useWords();
  const document = useDocument();
  const [isOpen, setOpen] = useState(false);
  const hand = jointHand(plan);
  if (!hand) return null;
  const onHand = (next: ValuesInHand): void =>
    tray.put({ answers: { ...answers, ...answersIn(next.draft) } });
  const props = { document, hand, plan, onHand };
  return (
    <ValuePreview {...props}>
      <details
        className="import-group"
        open={isOpen || !isAnswered(plan)}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className="import-group-title">{words('values.joint')}</summary>
        <SignAnswers {...props} />
        <VersionAnswers {...props} />
        <MeasureAnswers {...props} />
        <PeriodAnswers {...props} />
      </details>
    </ValuePreview>
  );
};
