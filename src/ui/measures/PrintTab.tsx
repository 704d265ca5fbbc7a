import { Printer } from 'lucide-react';
import { Button } from '../parts/Button';
import { printMap } from '../share/printing';
import { useWords } from '../shell/services';
import type { MeasureTab } from './tabs';

/** Where measures and values are made, not looked at: nothing of it goes on paper. */
type Making = 'define' | 'enter';
export type ReadTab = Exclude<MeasureTab, Making>;

export const isReadTab = (tab: MeasureTab): tab is ReadTab => tab !== 'define' && tab !== 'enter';

/** Prints what the open tab shows. */
export const PrintTab = ({ tab }: { tab: ReadTab }) => (
  <div className="measures-print tab-tools">
    <Button icon={Printer} onPress={printMap}>
      {useWords()(`measures.print.${tab}`)}
    </Button>
  </div>
);
