import { Fragment } from 'react';
import { doesNothing } from '../../interchange/plan/changeOf';
import type { ImportPlan } from '../../interchange/plan/plan';
import { useFormat, useWords } from '../shell/services';
import { ChangedTable } from './ChangedTable';
import type { Deciding } from './deciding';
import { type FileLines, LinesProvider } from './fileLines';
import { Group } from './Group';
import { LostLinks } from './LinkLists';
import { MapTwins } from './MapTwins';
import { MissingHere } from './MissingHere';
import { NearMatches } from './NearMatches';
import { NewTable } from './NewTable';
import { NotesMet } from './NotesMet';
import { Notices } from './Notices';
import { countsTexts, unsortedOf } from './planWords';
import { remarkText, rowText } from './problemText';
import { SameLooking } from './SameLooking';
import { Sentences } from './Sentences';
import { StepHeading } from './StepList';
import { ThemesMet } from './ThemesMet';
import { TotalsMet } from './TotalsMet';

export interface PreviewStepProps extends Deciding {
  lines: FileLines;
}

const Lead = ({ plan }: { plan: ImportPlan }) => {
  const words = useWords();
  const unsorted = unsortedOf(plan);
  const more = [
    unsorted > 0 && words('wizard.preview.noTheme', { count: unsorted }),
    plan.center && words('wizard.preview.center', { name: plan.center.name }),
    plan.keepsPlaces && words('wizard.preview.places'),
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

/** The last step: everything the file would do, before it does anything. */
export const PreviewStep = ({ lines, ...deciding }: PreviewStepProps) => {
  const { plan } = deciding;
  const words = useWords();
  const format = useFormat();
  const shownLine = (line: string | number): string =>
    typeof line === 'number' ? format.number(line) : line;
  return (
    <LinesProvider value={lines}>
      <StepHeading>{words('wizard.preview.heading')}</StepHeading>
      <Lead plan={plan} />
      <Notices notices={plan.notices} />
      <NearMatches {...deciding} />
      <MapTwins {...deciding} />
      <SameLooking {...deciding} />
      <TotalsMet {...deciding} />
      <ThemesMet {...deciding} />
      <NotesMet {...deciding} />
      <Group title={words('wizard.preview.leftOut')} items={plan.problems}>
        {(shown) => <Sentences texts={shown.map((one) => rowText(one, words, lines.say))} />}
      </Group>
      <LostLinks links={plan.links} />
      <Group title={words('wizard.preview.adjusted')} items={plan.remarks}>
        {(shown) => <Sentences texts={shown.map((one) => remarkText(one, words, lines.say))} />}
      </Group>
      <ChangedTable plan={plan} />
      <NewTable plan={plan} />
      <MissingHere plan={plan} />
      <Group title={words('wizard.preview.unchanged')} items={plan.unchanged} isOpen={false}>
        {(shown) => (
          <ul className="import-names">
            {shown.map(({ line, name }) => (
              <li key={line} dir="auto">
                {name} <span className="import-note">{shownLine(lines.say(line))}</span>
              </li>
            ))}
          </ul>
        )}
      </Group>
    </LinesProvider>
  );
};
