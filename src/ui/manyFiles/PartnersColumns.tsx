import { ColumnsStep } from '../import/ColumnsStep';
import type { TrayColumnsProps } from './purpose';

/** What the columns of one list of partners become. */
export const PartnersColumns = ({ file, tray }: TrayColumnsProps) => (
  <ColumnsStep
    draft={file.found.draft}
    asksCenter={false}
    onDraft={(draft) => tray.setDraft(file.key, draft)}
  />
);
