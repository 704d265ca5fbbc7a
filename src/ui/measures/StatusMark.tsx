import type { Status, StatusKey } from '../../measurement/status';
import { statusSigns } from '../../rendering/statusSigns';
import { svgPath } from '../../rendering/svgGlyph';
import { useVoice, whyText } from './figureText';
import { statusTints } from './statusTints';

/** Signs are drawn in a square of so much. */
const square = 16;

const pathOf = (status: StatusKey): string =>
  `${svgPath(statusSigns[status], { x: square / 2, y: square / 2, size: square }, '').attributes.d}`;

/** The sign of a status as on the map, in the color of the text around it. */
export const StatusSign = ({ status, size = 14 }: { status: StatusKey; size?: number }) => {
  const { open } = statusSigns[status];
  return (
    <svg
      className="status-sign"
      width={size}
      height={size}
      viewBox={`0 0 ${square} ${square}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={pathOf(status)}
        fill={open ? 'none' : 'currentColor'}
        stroke={open ? 'currentColor' : 'none'}
        strokeWidth={2.2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
};

export interface StatusMarkProps {
  status: Status;
  /** The value is an older one, or many partners are missing: stripes, and nothing else has them. */
  isInDoubt?: boolean;
  /** Only the sign shows; the word is read out. */
  isBare?: boolean;
}

/** A status (R12): sign, word and tint, never color alone; without data, the reason too. */
export const StatusMark = ({ status, isInDoubt = false, isBare = false }: StatusMarkProps) => {
  const voice = useVoice();
  const { is, why } = status;
  const reason = is === 'noData' && why === 'noStartingPoint' ? whyText(why, voice) : null;
  return (
    <span className={`status-mark status-${statusTints[is]}`} data-doubt={isInDoubt || undefined}>
      <StatusSign status={is} />
      <span className={isBare ? 'hidden-text' : undefined}>
        {voice.words(`figures.status.${is}`)}
        {reason && <span className="status-reason">: {reason}</span>}
      </span>
    </span>
  );
};
