import { themesOf } from '../../domain/outline';
import type { Fields } from '../../domain/path';
import type { NodeRow } from '../../domain/row';
import type { Draft } from './draft';
import type { Ground } from './ground';
import { themeIdsOf } from './newPartners';
import type { ThemesMet } from './plan';

/** True when a row has a partner in a theme it is not in, and it is in others that the row leaves. */
const differ = (draft: Draft, partner: NodeRow, { themes }: Pick<Ground, 'themes'>): boolean => {
  const said = themeIdsOf(draft, themes);
  const there = Object.keys(partner.themes ?? {});
  return (
    partner.type === 'partner' &&
    said.some((id) => !partner.themes?.[id]) &&
    there.some((id) => !said.some((one) => one === id))
  );
};

/** The themes a row sets: they are added, or take the place of the others where a person says so. */
export const themeFields = (draft: Draft, partner: NodeRow, ground: Ground): Fields => {
  const said = themeIdsOf(draft, ground.themes);
  const moves = ground.choices.themes === 'move' && differ(draft, partner, ground);
  const left = Object.keys(partner.themes ?? {}).filter((id) => !said.some((one) => one === id));
  return Object.fromEntries([
    ...(moves ? left.map((id) => [`themes.${id}`, null] as const) : []),
    ...said
      .filter((id) => partner.type === 'partner' && !partner.themes?.[id])
      .map((id) => [`themes.${id}`, true] as const),
  ]);
};

/** The partners that may move. */
export const themesMetIn = ({
  found,
  ground,
}: {
  readonly found: ReadonlyMap<Draft, NodeRow>;
  readonly ground: Ground;
}): readonly ThemesMet[] =>
  [...found].flatMap(([draft, partner]): ThemesMet[] =>
    differ(draft, partner, ground)
      ? [
          {
            ...{ line: draft.line, id: partner.id, name: partner.name },
            map: themesOf(ground.document, partner).map(ground.themes.nameOf),
            file: themeIdsOf(draft, ground.themes).map(ground.themes.nameOf),
          },
        ]
      : [],
  );
