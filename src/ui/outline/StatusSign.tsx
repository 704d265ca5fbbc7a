import type { LucideIcon } from 'lucide-react';
import { forwardRef } from 'react';
import type { Status } from '../../domain/row';

const dashes: Readonly<Record<Status, string | undefined>> = {
  existing: undefined,
  warm: '4.2 2.4',
  wished: '0.01 3.14',
};

interface StatusSignProps {
  status: Status;
  /** Edge to edge, CSS px. */
  size?: number;
  /** The color of the dot inside; the text's own when left out. */
  color?: string;
}

/** A partner's ring in small: solid, dashed or dotted. The word stands beside it or in the label. */
export const StatusSign = ({ status, size = 16, color = 'currentColor' }: StatusSignProps) => (
  <svg
    className="sign"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="8" cy="8" r="3.2" style={{ fill: color }} />
    <circle
      cx="8"
      cy="8"
      r="6.5"
      fill="none"
      strokeWidth="1.8"
      strokeLinecap={status === 'wished' ? 'round' : 'butt'}
      strokeDasharray={dashes[status]}
      style={{ stroke: color }}
    />
  </svg>
);

const asIcon = (status: Status): LucideIcon =>
  forwardRef<SVGSVGElement, { size?: string | number }>(({ size }, _ref) => (
    <StatusSign status={status} size={Number(size ?? 16)} />
  ));

/** The rings as icons of menu lines. */
export const statusIcons: Readonly<Record<Status, LucideIcon>> = {
  existing: asIcon('existing'),
  warm: asIcon('warm'),
  wished: asIcon('wished'),
};
