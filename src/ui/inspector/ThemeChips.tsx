import { Plus, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { takeFromTheme } from '../../domain/commands/sort';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { allThemes, themesOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { alsoInLines } from '../outline/partnerLines';
import { ThemeSign } from '../outline/ThemeSign';
import { Button, IconButton } from '../parts/Button';
import { Menu } from '../parts/Menu';

const Chip = ({ theme, onTakeOut }: { theme: NodeRow; onTakeOut: () => void }) => {
  const { words } = useMap();
  return (
    <li className="chip">
      <ThemeSign color={theme.color ?? 0} size={12} />
      <bdi className="chip-text">{theme.name}</bdi>
      <IconButton
        icon={X}
        label={words('inspector.takeOut', { theme: theme.name })}
        onPress={onTakeOut}
      />
    </li>
  );
};

/** The themes a partner is in; each can be taken away, and more can be added. */
export const ThemeChips = ({ partner }: { partner: NodeRow }) => {
  const tools = useMap();
  const document = useDocument();
  const label = useId();
  const more = useRef<HTMLButtonElement>(null);
  const its = themesOf(document, partner).flatMap((id) => nodeOf(document, id) ?? []);
  const add = tools.words(its.length ? 'inspector.alsoIn' : 'inspector.addFirst');
  const takeOut = (theme: Id): void => {
    tools.run(takeFromTheme, { id: partner.id, theme });
    more.current?.focus();
  };
  return (
    <div className="field">
      <span id={label} className="field-label">
        {tools.words('inspector.themes')}
      </span>
      <div className="chips">
        {its.length === 0 && <span className="field-hint">{tools.words('inspector.noTheme')}</span>}
        {its.length > 0 && (
          <ul className="chips-list" aria-labelledby={label}>
            {its.map((theme) => (
              <Chip key={theme.id} theme={theme} onTakeOut={() => takeOut(theme.id)} />
            ))}
          </ul>
        )}
        {allThemes(document).length > 0 && (
          <Menu label={add} lines={alsoInLines(tools, partner)}>
            <Button ref={more} variant="quiet" icon={Plus}>
              {add}
            </Button>
          </Menu>
        )}
      </div>
    </div>
  );
};
