import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  text?: string;
  /** The one thing to do next. */
  children?: ReactNode;
}

/** What stands where nothing is yet: what belongs here, and the way to it. */
export const EmptyState = ({ title, text, children }: EmptyStateProps) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    {text && <p className="empty-text">{text}</p>}
    {children && <div className="empty-actions">{children}</div>}
  </div>
);
