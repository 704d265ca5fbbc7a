import { find, haystackOf } from '../../domain/search/find';
import { folded } from '../../domain/search/fold';
import type { MessageKey } from '../../messages/en';
import { en } from '../../messages/en';
import type { Words } from '../../messages/words';
import type { Action } from '../actions/action';
import { keysShown } from '../actions/keys';
import { Icon } from '../parts/Icon';
import type { PaletteRow } from './rows';

/** A command as it stood when the palette was opened. */
export interface Command {
  readonly id: string;
  readonly row: PaletteRow;
  /** Other words people use for it. */
  readonly also: string;
  /** It does something to what is selected. */
  readonly isForChosen: boolean;
}

type Named = Pick<Action, 'id' | 'name' | 'icon' | 'keys'>;

const alsoOf = (words: Words, id: string): string =>
  id in en.palette.also ? words(`palette.also.${id}` as MessageKey) : '';

/** An action as a command. */
export const commandOf = (
  words: Words,
  action: Named,
  state: Pick<PaletteRow, 'whyNot' | 'run'> & { readonly isForChosen?: boolean },
): Command => ({
  id: action.id,
  also: alsoOf(words, action.id),
  isForChosen: state.isForChosen ?? false,
  row: {
    id: `do ${action.id}`,
    title: words(action.name),
    sign: action.icon && <Icon of={action.icon} size={16} />,
    keys: keysShown(action.keys?.[0]),
    whyNot: state.whyNot ?? null,
    run: state.run,
  },
});

/** The commands that have all words, best first; those that can be done now before the others. */
export const commandsWith = (
  commands: readonly Command[],
  words: readonly string[],
): readonly Command[] => {
  const ready = haystackOf(
    commands.map((command) => ({
      command,
      name: folded(command.row.title),
      more: [folded(command.also)],
    })),
  );
  const found = find(ready, words).map(({ thing: { command }, at }) =>
    at === null ? command : { ...command, row: { ...command.row, note: command.also } },
  );
  const can = ({ row }: Command): boolean => !row.whyNot;
  return [...found.filter(can), ...found.filter((command) => !can(command))];
};
