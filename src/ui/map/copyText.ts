import { escaped } from '../../domain/capture/escape';
import { textOfPartner } from '../../domain/capture/writeLine';
import { type Clip, circlesOf } from '../../domain/clip';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { oneLine } from '../../domain/name';
import { type Branch, outlineOf, themesOf } from '../../domain/outline';

const flat = (branch: Branch): readonly Branch[] => [branch, ...branch.subThemes.flatMap(flat)];

/** Circles of a clip as lines of capture: loose partners first, then each theme with its own. */
export const copyText = (document: MapDocument, clip: Clip): string => {
  const ids = new Set<Id>(circlesOf(clip).map(({ id }) => id));
  const branches = outlineOf(document)
    .themes.flatMap(flat)
    .filter(({ theme }) => ids.has(theme.id));
  const loose = circlesOf(clip).filter(
    (node) => node.type === 'partner' && !themesOf(document, node).some((id) => ids.has(id)),
  );
  const written = new Set<Id>();
  const under = ({ theme, partners }: Branch): readonly string[] =>
    partners
      .filter(({ id }) => ids.has(id) && !written.has(id))
      .map(({ id }) => {
        written.add(id);
        return textOfPartner(document, id, theme.id);
      });
  return [
    ...loose.map(({ id }) => textOfPartner(document, id)),
    ...branches.flatMap((branch) => [
      `${branch.theme.parent ? '##' : '#'} ${escaped(oneLine(branch.theme.name), 'whole')}`,
      ...under(branch),
    ]),
  ].join('\n');
};
