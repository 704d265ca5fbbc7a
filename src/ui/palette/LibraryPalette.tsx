import { ChartLine, MapIcon, Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { find, haystackOf } from '../../domain/search/find';
import { folded, wordsIn } from '../../domain/search/fold';
import type { Words } from '../../messages/words';
import type { MapSummary } from '../../store/ports';
import { appActions } from '../actions/appActions';
import { Icon } from '../parts/Icon';
import { goTo } from '../shell/hashLocation';
import { type Services, useServices, useWords } from '../shell/services';
import { afterClosing } from './afterClosing';
import { type Command, commandOf } from './commands';
import { commandText, findCommands } from './findCommands';
import { Palette } from './Palette';
import { type Findings, groupOf, type PaletteRow } from './rows';

const newMap = { id: 'newMap', name: 'palette.do.newMap', icon: Plus } as const;
const sample = { id: 'sample', name: 'palette.do.sample', icon: ChartLine } as const;

/** Its figures and words are fetched only by who wants to see it. */
const showSample = async (services: Services, words: Words): Promise<void> => {
  const { openSample } = await import('../measures/openSample');
  await openSample(services, words);
};

const commandsOf = (services: Services, words: Words, onNew: () => void): readonly Command[] => [
  commandOf(words, newMap, { run: onNew }),
  commandOf(words, sample, { run: () => void showSample(services, words) }),
  ...appActions
    .filter((action) => action.can(services))
    .map((action) => commandOf(words, action, { run: () => action.run(services) })),
];

const rowOfMap = (words: Words, map: MapSummary): PaletteRow => ({
  id: map.id,
  title: map.title || words('common.untitled'),
  sign: <Icon of={MapIcon} size={16} />,
  note: words('common.partners', { count: map.partners }),
  run: () => goTo(`/map/${map.id}`),
});

const mapsWith = (
  words: Words,
  maps: readonly MapSummary[],
  text: string,
): readonly MapSummary[] => {
  const looked = wordsIn(text);
  if (looked.length === 0) return maps;
  const named = maps.map((map) => ({
    map,
    name: folded(map.title || words('common.untitled')),
    more: [],
  }));
  return find(haystackOf(named), looked).map(({ thing }) => thing.map);
};

export interface LibraryPaletteProps {
  maps: readonly MapSummary[];
  onNew: () => void;
  isOpen: boolean;
  onClose: () => void;
}

/** Search in the library: maps by their title, then what can be done. */
export const LibraryPalette = ({ maps, onNew, isOpen, onClose }: LibraryPaletteProps) => {
  const words = useWords();
  const services = useServices();
  const commands = useMemo(() => commandsOf(services, words, onNew), [services, words, onNew]);
  const findHere = useCallback(
    (text: string): Findings => {
      const command = commandText(text);
      if (command !== null) return findCommands(words, commands, command);
      const found = mapsWith(words, maps, text);
      const more = findCommands(words, commands, text);
      const row = (map: MapSummary): PaletteRow => rowOfMap(words, map);
      return {
        words: more.words,
        groups: [...groupOf('maps', words('palette.group.maps'), found, row), ...more.groups],
      };
    },
    [words, commands, maps],
  );
  return (
    <Palette
      isOpen={isOpen}
      onClose={onClose}
      placeholder={words('palette.fieldLibrary')}
      hint={words('palette.hintLibrary')}
      find={findHere}
      onChoose={(row) => {
        onClose();
        afterClosing(row.run);
      }}
    />
  );
};
