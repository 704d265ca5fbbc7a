import { PenLine } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useOnPaper } from '../measures/onPaper';
import { IconButton } from '../parts/Button';
import { useWords } from '../shell/services';
import { OwnWordsFields } from './OwnWordsFields';
import { OwnWordsNow } from './OwnWordsNow';
import type { OwnWords } from './ownWords';

export interface OwnTitleProps {
  /** Of the title. */
  id: string;
  /** The finding as the figures say it. */
  title: ReactNode;
  /** The description as the figures say it; left out where there is no picture to describe. */
  summary?: string;
  own?: OwnWords | undefined;
  className?: string;
}

/** A finding in the words of the figures or somebody's own, with the way to change them. */
export const OwnTitle = ({ id, title, summary, own, className = 'chart-title' }: OwnTitleProps) => {
  const words = useWords();
  const isOnPaper = useOnPaper();
  const [isEditing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const computed = typeof title === 'string' ? title : '';
  const done = (): void => {
    setEditing(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  return (
    <>
      <div className="chart-title-line">
        <h3 id={id} className={className} dir="auto">
          {own?.title ?? title}
        </h3>
        {own && !isOnPaper && (
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
    </>
  );
};
