import type { ReactNode } from 'react';

/** A table that may be wider than its place: it scrolls sideways, by keyboard too. */
export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="import-scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
