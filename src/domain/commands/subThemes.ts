import type { MapDocument } from '../document';
import { allThemes, outlineOf } from '../outline';
import type { NodeRow } from '../row';

/** True for a theme that others stand under. */
const hasSubThemes = (document: MapDocument, { id }: NodeRow): boolean =>
  allThemes(document).some((theme) => theme.parent === id);

/** A map has themes and sub-themes, and nothing below: a theme of its own may get sub-themes. */
export const mayHaveSubThemes = (document: MapDocument, { id }: NodeRow): boolean =>
  outlineOf(document).themes.some(({ theme }) => theme.id === id);

/** The themes that a theme may be put under, in order; none when it has sub-themes itself. */
export const themesToPutUnder = (document: MapDocument, theme: NodeRow): readonly NodeRow[] =>
  hasSubThemes(document, theme)
    ? []
    : outlineOf(document)
        .themes.map((branch) => branch.theme)
        .filter(({ id }) => id !== theme.id && id !== theme.parent);
