import { knownTheme, nextTheme } from '../../domain/capture/nextTheme';
import { enterLine } from '../../domain/commands/enterLine';
import { nodeOf } from '../../domain/document';
import type { Refusal } from '../../domain/refusal';
import type { Point } from '../../domain/row';
import type { MapTools } from '../map/tools';
import { enteredText } from './entered';

export interface Typed {
  readonly text: string;
  /** What a plain line makes: a theme when the person asked for one. */
  readonly asks: 'partner' | 'theme';
  /** Where the first circle is to stand; null lets the map find a place. */
  readonly wish: Point | null;
}

/** Makes everything that one typed line says; the refusal when it cannot be taken, else null. */
export const enter = (tools: MapTools, { text, asks, wish }: Typed): Refusal | null => {
  const { store, session } = tools.map;
  if (!text.trim()) return null;
  const line = { text, theme: session.getState().theme, asks };
  const say = tools.services.announcer.polite;
  const known = knownTheme(store.state.getState().document, line);
  if (known) {
    session.setState({ theme: known });
    say(tools.words('entry.to', { theme: nodeOf(tools.seen(), known)?.name ?? '' }));
    return null;
  }
  const result = store.run(enterLine, line, wish);
  if (!result.ok) return result.error;
  const { document } = store.state.getState();
  session.setState({ theme: nextTheme(document, { ...line, lines: [text] }) });
  say(enteredText(tools, result.value));
  return null;
};
