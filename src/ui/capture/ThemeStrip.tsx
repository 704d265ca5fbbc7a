import { memo, useEffect, useRef } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Id } from '../../domain/id';
import { allThemes, partnersOfTheme } from '../../domain/outline';
import { useMap, useSession } from '../map/mapContext';
import { useDocumentSoon } from '../map/useDocumentSoon';
import { ThemeSign } from '../outline/ThemeSign';
import { useFormat } from '../shell/services';

const unsorted = 'unsorted';

/** How many partners stand in each theme itself. */
interface ChipProps {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly color: number | null;
}

const Chip = memo(({ id, name, count, color }: ChipProps) => {
  const { words } = useMap();
  const format = useFormat();
  const partners = words('capture.line.partners', { count });
  return (
    <Radio
      value={id}
      className="strip-chip"
      aria-label={words('capture.strip.chip', { theme: name, partners })}
    >
      {color !== null && <ThemeSign color={color} size={12} />}
      <bdi className="strip-name">{name}</bdi>
      <span className="strip-count">{format.number(count)}</span>
    </Radio>
  );
});

/** The themes with their counts; the next partner goes to the one that is marked. */
export const ThemeStrip = ({ onChosen }: { onChosen: () => void }) => {
  const tools = useMap();
  const document = useDocumentSoon();
  const theme = useSession((session) => session.theme);
  const group = useRef<HTMLDivElement>(null);
  const themes = allThemes(document);
  const marked = themes.some(({ id }) => id === theme) ? theme : unsorted;
  useEffect(() => {
    if (theme === null) return;
    const chip = group.current?.querySelector(`[value="${marked}"]`);
    chip?.closest('label')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [marked, theme]);
  if (themes.length === 0) return null;
  return (
    <RadioGroup
      ref={group}
      className="strip"
      aria-label={tools.words('capture.strip.label')}
      orientation="horizontal"
      value={theme ?? unsorted}
      onChange={(id) => tools.map.session.setState({ theme: id === unsorted ? null : (id as Id) })}
      onPointerUp={() => requestAnimationFrame(onChosen)}
    >
      {themes.map(({ id, name, color = 0 }) => (
        <Chip
          key={id}
          id={id}
          name={name}
          color={color}
          count={partnersOfTheme(document, id).length}
        />
      ))}
      <Chip
        id={unsorted}
        name={tools.words('outline.unsorted')}
        color={null}
        count={partnersOfTheme(document, null).length}
      />
    </RadioGroup>
  );
};
