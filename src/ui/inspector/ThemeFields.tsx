import { isUnder } from '../../domain/above';
import { setThemes } from '../../domain/commands/bulk';
import { commonOf, mixed } from '../../domain/common';
import type { Id } from '../../domain/id';
import { allThemes } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { Select } from '../parts/Select';
import { ColorRow } from './ColorRow';

interface OfThemes {
  /** One theme, or several that are edited together. */
  readonly themes: readonly NodeRow[];
}

const none = 'none';

const PartOf = ({ themes }: OfThemes) => {
  const tools = useMap();
  const document = useDocument();
  const others = allThemes(document).filter(
    (other) => !themes.some(({ id }) => isUnder(document, other.id, id)),
  );
  if (others.length === 0) return null;
  const above = commonOf(themes, ({ parent }) => parent ?? none);
  const choices: readonly { id: Id | typeof none; label: string }[] = [
    { id: none, label: tools.words('inspector.aboveNone') },
    ...others.map(({ id, name }) => ({ id, label: name })),
  ];
  const put = (id: Id | typeof none): void => {
    const parent = id === none ? null : id;
    tools.run(setThemes, { ids: themes.map((theme) => theme.id), facts: { parent } });
  };
  return (
    <Select
      label={tools.words('inspector.above')}
      choices={choices}
      value={above === mixed ? null : above}
      placeholder={tools.words('inspector.mixed')}
      onChange={put}
    />
  );
};

/** What one theme or several look like, and the theme they stand under. */
export const ThemeFields = ({ themes }: OfThemes) => {
  const tools = useMap();
  const color = commonOf(themes, (theme) => theme.color ?? 0);
  const ids = themes.map(({ id }) => id);
  return (
    <>
      <ColorRow
        color={color === mixed ? null : color}
        onChange={(next) => tools.run(setThemes, { ids, facts: { color: next } })}
      />
      <PartOf themes={themes} />
    </>
  );
};
