import { useMemo } from 'react';
import { columnsLeftOut } from '../../../interchange/measures/leftOut';
import { useWords } from '../../shell/services';
import { Notices } from '../Notices';
import { StepHeading } from '../StepList';
import type { Answering } from './answering';
import { Constants } from './Constants';
import { GroupAnswers } from './GroupAnswers';
import { LeftOut } from './LeftOut';
import { MeasureAnswers } from './MeasureAnswers';
import { PeriodAnswers } from './PeriodAnswers';
import { RoleTable } from './RoleTable';
import { SignAnswers } from './SignAnswers';
import { VersionAnswers } from './VersionAnswers';

/** The second step of a table of values: what its columns and signs mean, all of it proposed. */
export const ValueColumns = ({
  plan,
  ...props
}: Omit<Answering, 'plan'> & { plan: Answering['plan'] | null }) => {
  const words = useWords();
  const { table, draft, isRemembered } = props.hand;
  const { roles } = draft;
  const leftOut = useMemo(() => columnsLeftOut(table, roles), [table, roles]);
  const rows = words('wizard.columns.rows', { count: table.rows.length });
  return (
    <>
      <StepHeading>{words('values.heading')}</StepHeading>
      <p className="import-lead">
        {words('values.lead', { file: table.file, rows })}
        {isRemembered && ` ${words('wizard.columns.remembered')}`}
      </p>
      <Notices notices={table.notices} />
      {plan && <SignAnswers {...props} plan={plan} />}
      {plan && <VersionAnswers {...props} plan={plan} />}
      {plan && <MeasureAnswers {...props} plan={plan} />}
      <Constants {...props} />
      <LeftOut columns={leftOut} />
      <RoleTable {...props} />
      <GroupAnswers hand={props.hand} onHand={props.onHand} />
      {plan && <PeriodAnswers {...props} plan={plan} />}
    </>
  );
};
