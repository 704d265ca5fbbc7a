import { Fragment } from 'react';
import { doesNothing } from '../../interchange/plan/changeOf';
import type { ImportPlan, PairChoice } from '../../interchange/plan/plan';
import type { Table } from '../../interchange/table';
import { useFormat, useWords } from '../shell/services';
import { ChangedTable } from './ChangedTable';
import { Group } from './Group';
import { NewTable } from './NewTable';
import { Notices } from './Notices';
import { countsTexts, unsortedOf } from './planWords';
import { remarkText, rowText } from './problemText';
import { SameLooking } from './SameLooking';
import { StepHeading } from './StepList';

export interface PreviewStepProps {
  plan: ImportPlan;
  table: Table;
  onPair: (key: string, choice: PairChoice) => void;
}

const Lead = ({ plan }: { plan: ImportPlan }) => {
  const words = useWords();
  const unsorted = unsortedOf(plan);
  const more = [
    unsorted > 0 && words('wizard.preview.noTheme', { count: unsorted }),
    plan.center && words('wizard.preview.center', { name: plan.center.name }),
    !doesNothing(plan) && words('wizard.preview.undo'),
  ].filter(Boolean);
  return (
    <>
      <p className="import-counts" role="status">
        {countsTexts(plan, words).map((text, at) => (
          <Fragment key={text}>
            {at > 0 && ' · '}
            <span className="import-counts-part">{text}</span>
          </Fragment>
        ))}
      </p>
      {more.length > 0 && <p className="import-lead">{more.join(' ')}</p>}
    </>
  );
};

const Sentences = ({ texts }: { texts: readonly string[] }) => (
  <ul className="import-sentences">
    {texts.map((text) => (
      <li key={text} dir="auto">
        {text}
      </li>
    ))}
  </ul>
);

/** The last step: everything the file would do, before it does anything. */
export const PreviewStep = ({ plan, table, onPair }: PreviewStepProps) => {
  const words = useWords();
  const format = useFormat();
  return (
    <>
      <StepHeading>{words('wizard.preview.heading')}</StepHeading>
      <Lead plan={plan} />
      <Notices notices={plan.notices} />
      <SameLooking plan={plan} table={table} onChoice={onPair} />
      <Group title={words('wizard.preview.leftOut')} items={plan.problems}>
        {(shown) => <Sentences texts={shown.map((one) => rowText(one, words))} />}
      </Group>
      <Group title={words('wizard.preview.adjusted')} items={plan.remarks}>
        {(shown) => <Sentences texts={shown.map((one) => remarkText(one, words))} />}
      </Group>
      <ChangedTable plan={plan} />
      <NewTable plan={plan} />
      <Group title={words('wizard.preview.unchanged')} items={plan.unchanged} isOpen={false}>
        {(shown) => (
          <ul className="import-names">
            {shown.map(({ line, name }) => (
              <li key={line} dir="auto">
                {name} <span className="import-note">{format.number(line)}</span>
              </li>
            ))}
          </ul>
        )}
      </Group>
    </>
  );
};
