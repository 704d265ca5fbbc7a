import { StepHeading } from '../../import/StepList';
import { Constants } from '../../import/values/Constants';
import { GroupAnswers } from '../../import/values/GroupAnswers';
import { LeftOut } from '../../import/values/LeftOut';
import { RoleTable } from '../../import/values/RoleTable';
import { useDocument } from '../../map/mapContext';
import { useWords } from '../../shell/services';
import type { TrayColumnsProps } from '../purpose';
import { askedIds, handOf } from './handOf';
import { leftOutOf } from './leftOutOf';

/** What the columns of one file of values hold. */
export const ValuesTrayColumns = ({ file, tray }: TrayColumnsProps) => {
  const words = useWords();
  const document = useDocument();
  const hand = handOf(document, file);
  const rows = words('wizard.columns.rows', { count: hand.table.rows.length });
  const put = (next: typeof hand): void => {
    const { partner, period, measure } = next.draft;
    tray.setHand(file.key, next);
    for (const [what, text] of Object.entries({ partner, period, measure }))
      tray.say(file.key, askedIds[what as keyof typeof askedIds], text);
  };
  return (
    <>
      <StepHeading>{words('values.heading')}</StepHeading>
      <p className="import-lead">{words('values.lead', { file: file.name, rows })}</p>
      <Constants document={document} hand={hand} onHand={put} />
      <LeftOut columns={leftOutOf(document, file)} />
      <RoleTable document={document} hand={hand} onHand={put} />
      <GroupAnswers hand={hand} onHand={put} />
    </>
  );
};
