import type { ReactNode } from 'react';

/** Room for a table that may be wider than its place; keys reach and scroll it too. */
export const Scroller = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
  <section className="chart-numbers" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
