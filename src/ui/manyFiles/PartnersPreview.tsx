import type { ImportPlan } from '../../interchange/plan/plan';
import { linesOf } from '../import/fileLines';
import { PreviewStep } from '../import/PreviewStep';
import { useWords } from '../shell/services';
import type { TrayPreviewProps } from './purpose';

/** The preview that one file has, of all files together. */
export const PartnersPreview = (props: TrayPreviewProps<ImportPlan>) => {
  const words = useWords();
  const { plan, files, choices, tray } = props;
  const tables = files.map(({ found }) => found.draft.table);
  return (
    <PreviewStep
      plan={plan}
      lines={linesOf(tables, plan.origins, words)}
      choices={choices}
      onDecide={tray.decide}
    />
  );
};
