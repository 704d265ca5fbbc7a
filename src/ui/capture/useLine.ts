import { type RefObject, useState } from 'react';
import { readLine } from '../../domain/capture/readLine';
import { type MapDocument, nodeOf } from '../../domain/document';
import { allThemes, outlineOf } from '../../domain/outline';
import type { Refusal } from '../../domain/refusal';
import type { Point } from '../../domain/row';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { refusalText } from '../map/tools';
import { amend } from './amend';
import { enter } from './enter';
import type { Suggestion } from './suggest';
import { useAmending } from './useAmending';
import { useSuggestions } from './useSuggestions';
import { withSuggestion } from './writeSuggestion';

export interface LineArgs {
  readonly asks: 'partner' | 'theme';
  /** Where the next circle is to stand; null lets the map find a place. */
  readonly wish: Point | null;
  readonly onEntered: () => void;
  readonly ref: RefObject<HTMLInputElement | null>;
}

/** True when every partner of a line says by `@` where it belongs. */
const namesThemes = (document: MapDocument, text: string): boolean => {
  const themes = allThemes(document).map(({ name }) => name);
  const line = readLine(text, { hasCenter: true, themes });
  return line?.is === 'partners' && line.entries.every((entry) => entry.themes.length > 0);
};

/** The text in the line and everything that can be done with it. */
export const useLine = ({ asks, wish, onEntered, ref }: LineArgs) => {
  const tools = useMap();
  const document = useDocument();
  const text = useSession((session) => session.draft);
  const theme = useSession((session) => session.theme);
  const projector = useSession((session) => session.projector);
  const [refused, setRefused] = useState<string | null>(null);
  const suggestions = useSuggestions(ref, asks);
  const amending = useAmending();
  const { themes } = outlineOf(document);

  const setText = (draft: string): void => {
    tools.map.session.setState({ draft });
    setRefused(null);
  };
  const isRefused = (refusal: Refusal | null): boolean => {
    setRefused(refusal && refusalText(tools.words, refusal));
    return refusal !== null;
  };
  const take = (suggestion: Suggestion | undefined): void => {
    if (!suggestion) return;
    const next = withSuggestion(tools.words, text, suggestions.place, suggestion);
    if (next) {
      setText(next.text);
      suggestions.putCaret(next.caret);
    } else if (suggestion.is === 'known') {
      setText('');
      if (projector) tools.choose(suggestion.partner.id);
      else amending.start(suggestion.partner.id);
    }
  };
  return {
    text,
    setText,
    refused,
    suggestions,
    amending,
    take,
    /** The theme that the line goes to, when it does not name another itself. */
    target: asks === 'partner' && !namesThemes(document, text) ? nodeOf(document, theme) : null,
    /** False while there is nothing that Tab could change. */
    hasThemes: themes.length > 0 && asks === 'partner',
    enter: (): void => {
      if (amending.id) {
        if (!isRefused(amend(tools, amending.id, text))) amending.stop();
      } else if (!isRefused(enter(tools, { text, asks, wish }))) {
        setText('');
        onEntered();
      }
    },
    turnTheme: (by: 1 | -1): void => {
      const ids = themes.map((branch) => branch.theme.id);
      const at = theme ? ids.indexOf(theme) : -1;
      const next = ids[(at + by + ids.length) % ids.length] ?? null;
      tools.map.session.setState({ theme: next });
      tools.services.announcer.polite(
        tools.words('entry.to', { theme: nodeOf(document, next)?.name ?? '' }),
      );
    },
  };
};

export type Line = ReturnType<typeof useLine>;
