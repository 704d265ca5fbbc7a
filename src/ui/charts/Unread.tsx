import type { ReactNode } from 'react';

/** What a chart draws and does not read out: its marks and its description say the same. */
export const Unread = ({ children }: { children: ReactNode }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes cannot have the focus
  <g aria-hidden="true">{children}</g>
);
