import { useCallback, useMemo, useState } from 'react';
import type { Id } from '../../domain/id';
import { keysShown } from '../actions/keys';
import { openDetails } from '../map/details';
import { useDocument, useMap } from '../map/mapContext';
import { useOffer } from '../map/useOffer';
import { useWords } from '../shell/services';
import { afterClosing } from './afterClosing';
import { atHand } from './atHand';
import type { Command } from './commands';
import { commandText, findCommands } from './findCommands';
import { goToFound } from './goTo';
import { mapCommands } from './mapCommands';
import { type Looking, mapFindings } from './mapFindings';
import { Palette } from './Palette';
import { withRecent } from './recent';
import type { Findings, PaletteRow } from './rows';

/** What the palette finds on a map: what may be seen of it first, then what can be done. */
const findIn = (
  looking: Looking,
  commands: readonly Command[],
  recent: readonly string[],
  text: string,
): Findings => {
  const { words } = looking;
  const command = commandText(text);
  if (command !== null) return findCommands(words, commands, command);
  if (text.trim() === '') return atHand({ looking, commands, recent });
  const found = mapFindings(looking, text);
  const more = findCommands(words, commands, text);
  return { words: found.words, groups: [...found.groups, ...more.groups] };
};

/** Search and commands over an open map. It knows only what the screen may show. */
export const MapPalette = ({ onFound }: { onFound: (id: Id) => void }) => {
  const tools = useMap();
  const words = useWords();
  const document = useDocument();
  const [isOpen, setOpen] = useState(false);
  // They stay while the palette goes away: what is chosen must not be called not found.
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const [recent, setRecent] = useState<readonly string[]>([]);
  useOffer(
    'palette',
    useCallback(() => {
      setCommands(mapCommands(tools));
      setOpen(true);
    }, [tools]),
  );
  const looking = useMemo(
    (): Looking => ({
      document,
      words,
      deeds: {
        goTo: (id) => {
          goToFound(tools, id);
          onFound(id);
        },
        details: (id) => {
          tools.choose(id);
          openDetails(tools, id);
        },
      },
    }),
    [document, words, tools, onFound],
  );
  const find = useCallback(
    (text: string) => findIn(looking, commands, recent, text),
    [looking, commands, recent],
  );
  const choose = (row: PaletteRow, details: boolean): void => {
    setOpen(false);
    setRecent((before) => withRecent(before, row.id));
    afterClosing(details && row.details ? row.details : row.run);
  };
  return (
    <Palette
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      placeholder={words('palette.field')}
      hint={words('palette.hint', { details: keysShown('mod+enter') ?? '' })}
      find={find}
      onChoose={choose}
    />
  );
};
