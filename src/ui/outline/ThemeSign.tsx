import type { LucideIcon } from 'lucide-react';
import { forwardRef } from 'react';
import { themeColorCount } from '../../domain/themeColor';
import { glyphPaths, glyphStroke, type Movement } from '../../rendering/glyphs';
import { markOf } from '../../tokens/glyphs';

const pen = (movements: readonly Movement[]): string =>
  movements.map(([letter, ...numbers]) => letter + numbers.join(' ')).join('');

interface ThemeSignProps {
  /** The theme's color index; beyond twelve the sign changes. */
  color: number;
  /** Edge to edge, CSS px. */
  size?: number;
  className?: string;
}

/** A theme's sign in its color, as the map draws it. */
export const ThemeSign = ({ color, size = 14, className = '' }: ThemeSignProps) => {
  const mark = markOf(color);
  const { movements, open } = glyphPaths[mark.glyph];
  const ink = `var(--theme-${mark.color})`;
  return (
    <svg
      className={`sign ${className}`}
      width={size}
      height={size}
      viewBox="-1.05 -1.05 2.1 2.1"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={pen(movements)}
        style={open ? { stroke: ink, fill: 'none' } : { fill: ink }}
        {...(open && { strokeWidth: glyphStroke, strokeLinejoin: 'round' })}
      />
    </svg>
  );
};

const asIcon = (color: number): LucideIcon =>
  forwardRef<SVGSVGElement, { size?: string | number }>(({ size }, _ref) => (
    <ThemeSign color={color} size={Number(size ?? 16)} />
  ));

/** The signs as icons of menu lines, by color index. */
export const themeIcons: readonly LucideIcon[] = Array.from(
  { length: themeColorCount },
  (_, color) => asIcon(color),
);
