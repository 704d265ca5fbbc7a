import { useOnPaper } from '../measures/onPaper';
import { Button } from '../parts/Button';
import { useWords } from '../shell/services';
import type { OwnWords } from './ownWords';

/** What the data say now, when that changed since somebody wrote about the chart. */
export const OwnWordsNow = ({ own, title }: { own: OwnWords; title: string }) => {
  const words = useWords();
  const isOnPaper = useOnPaper();
  if (!own.isOld) return null;
  return (
    <p className="chart-now">
      {words('charts.own.now')} <span dir="auto">{title}</span>
      {!isOnPaper && (
        <>
          <Button variant="quiet" onPress={own.leave}>
            {words('charts.own.useIt')}
          </Button>
          <Button variant="quiet" onPress={own.keep}>
            {words('charts.own.keep')}
          </Button>
        </>
      )}
    </p>
  );
};
