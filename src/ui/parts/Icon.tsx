import type { LucideIcon } from 'lucide-react';

/** A drawn sign beside words; it never stands for them to people who listen. */
export const Icon = ({ of: Drawn, size = 18 }: { of: LucideIcon; size?: number }) => (
  <Drawn className="icon" size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />
);
