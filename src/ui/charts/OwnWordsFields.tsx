import { DraftField } from '../inspector/DraftField';
import { Button } from '../parts/Button';
import { useWords } from '../shell/services';
import type { OwnWords } from './ownWords';

export interface OwnWordsFieldsProps {
  own: OwnWords;
  /** What the data say. */
  title: string;
  summary?: string | undefined;
  onDone: () => void;
}

/** The finding and the description of a chart, beside its title, in somebody's own words. */
export const OwnWordsFields = ({ own, title, summary, onDone }: OwnWordsFieldsProps) => {
  const words = useWords();
  const isOwn = own.title !== null || own.text !== null;
  return (
    <div className="chart-own">
      <DraftField
        id={`${own.id}/title`}
        label={words('charts.own.title')}
        value={own.title ?? title}
        check={(text) => own.check('title', text)}
        onTake={(text) => own.tell('title', text === title ? '' : text)}
        rows={2}
        autoFocus
      />
      {summary !== undefined && (
        <DraftField
          id={`${own.id}/text`}
          label={words('charts.own.text')}
          value={own.text ?? summary}
          check={(text) => own.check('text', text)}
          onTake={(text) => own.tell('text', text === summary ? '' : text)}
          rows={4}
          hint={() => words('charts.own.hint')}
        />
      )}
      <div className="chart-own-ways">
        <Button onPress={onDone}>{words('charts.own.done')}</Button>
        {isOwn && (
          <Button variant="quiet" onPress={own.leave}>
            {words('charts.own.automatic')}
          </Button>
        )}
      </div>
    </div>
  );
};
