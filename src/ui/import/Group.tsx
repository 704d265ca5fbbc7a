import { type ReactNode, useState } from 'react';
import { useFormat, useWords } from '../shell/services';

/** More rows than this are counted and not shown. */
const most = 200;

export interface GroupProps<T> {
  title: string;
  items: readonly T[];
  isOpen?: boolean;
  /** Its parts are built once somebody looks at them. */
  isLate?: boolean;
  children: (shown: readonly T[]) => ReactNode;
}

/** One part of the preview with its count, to fold away; nothing when it is empty. */
export const Group = <T,>(props: GroupProps<T>) => {
  const { title, items, isOpen = true, isLate = false, children } = props;
  const [isBuilt, setBuilt] = useState(!isLate);
  const words = useWords();
  const format = useFormat();
  if (items.length === 0) return null;
  const left = items.length - most;
  return (
    <details
      className="import-group"
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open && setBuilt(true)}
    >
      <summary className="import-group-title">
        {title} <span className="import-count">{format.number(items.length)}</span>
      </summary>
      {isBuilt && children(items.slice(0, most))}
      {left > 0 && (
        <p className="import-note">
          {words('wizard.preview.more', { count: format.number(left) })}
        </p>
      )}
    </details>
  );
};
