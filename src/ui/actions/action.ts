import type { LucideIcon } from 'lucide-react';
import type { MessageKey } from '../../messages/en';
import type { MapTools } from '../map/tools';

/**
 * One thing a person can do on a map. Toolbar, menus, keys and the list of shortcuts all read the
 * same registry, so that a name and a key mean the same everywhere.
 */
export interface Action {
  readonly id: string;
  readonly name: MessageKey;
  readonly icon?: LucideIcon;
  /**
   * Keys as `mod+shift+z`; `mod` is Cmd on macOS, Ctrl elsewhere. The first is shown. Single
   * letters act only while the map has the focus and can be switched off.
   */
  readonly keys?: readonly string[];
  /** The browser makes an event of its own of these keys (copy, cut, paste), which does it. */
  readonly native?: true;
  /** `map` keys act while the map has the focus, `anywhere` on the whole screen. */
  readonly scope: 'map' | 'anywhere';
  /** Whether it would do something now; menus leave out or grey what would not. */
  readonly can: (tools: MapTools) => boolean;
  readonly run: (tools: MapTools) => void;
}
