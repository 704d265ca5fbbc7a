import { type Colors, dark, highContrastDark, highContrastLight, light } from './colors';
import { roomDark, roomLight } from './room';

export const looks = ['system', 'light', 'dark', 'contrast'] as const;

/** What a person chose: follow the computer, one of two looks, or high contrast. */
export type Look = (typeof looks)[number];

/** What the computer asks for. */
export interface SystemLook {
  readonly dark: boolean;
  readonly moreContrast: boolean;
}

export interface ShownLook {
  readonly colors: Colors;
  readonly dark: boolean;
  readonly highContrast: boolean;
}

/** The colors to show. High contrast follows the computer between light and dark. */
export const shownLook = (look: Look, system: SystemLook): ShownLook => {
  const isDark = look === 'dark' || (look !== 'light' && system.dark);
  const highContrast = look === 'contrast' || system.moreContrast;
  if (highContrast)
    return { colors: isDark ? highContrastDark : highContrastLight, dark: isDark, highContrast };
  return { colors: isDark ? dark : light, dark: isDark, highContrast };
};

/** The same on a projector: white unless the room is dark; high contrast stays high contrast. */
export const lookInRoom = ({ highContrast }: ShownLook, isDark: boolean): ShownLook => {
  const plain = isDark ? roomDark : roomLight;
  const strong = isDark ? highContrastDark : highContrastLight;
  return { colors: highContrast ? strong : plain, dark: isDark, highContrast };
};
