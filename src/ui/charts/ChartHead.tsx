import { PenLine } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { IconButton } from '../parts/Button';
import { useWords } from '../shell/services';
import { OwnWordsFields } from './OwnWordsFields';
import { OwnWordsNow } from './OwnWordsNow';
import type { OwnWords } from './ownWords';

export interface ChartHeadProps {
  /** Of the title. */
  id: string;
  title: ReactNode;
  note?: ReactNode;
  howToRead?: string | undefined;
  summary: string;
  own?: OwnWords | undefined;
}

/** The finding of a chart, in the words of the data or somebody's own, and how to read it. */
export const ChartHead = ({ id, title, note, howToRead, summary, own }: ChartHeadProps) => {
  const words = useWords();
  const [isEditing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const computed = typeof title === 'string' ? title : '';
  const done = (): void => {
    setEditing(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  return (
    <figcaption className="chart-head">
      <div className="chart-title-line">
        <h3 id={id} className="chart-title" dir="auto">
          {own?.title ?? title}
        </h3>
        {own && (
          <IconButton
            ref={pencil}
            icon={PenLine}
            label={words('charts.own.edit', { title: own.title ?? computed })}
            aria-expanded={isEditing}
            onPress={() => setEditing(!isEditing)}
          />
        )}
      </div>
      {own && isEditing && (
        <OwnWordsFields own={own} title={computed} summary={summary} onDone={done} />
      )}
      {own && !isEditing && <OwnWordsNow own={own} title={computed} />}
      {note && <p className="chart-note">{note}</p>}
      {howToRead && <p className="chart-how">{howToRead}</p>}
    </figcaption>
  );
};
