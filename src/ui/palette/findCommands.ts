import { wordsIn } from '../../domain/search/fold';
import type { Words } from '../../messages/words';
import { type Command, commandsWith } from './commands';
import { type Findings, groupOf } from './rows';

const sign = '>';

/** The text after `>`; null when it does not ask for commands only. */
export const commandText = (text: string): string | null => {
  const begin = text.trimStart();
  return begin.startsWith(sign) ? begin.slice(sign.length) : null;
};

/** The commands a text finds; all that can be done for an empty one. */
export const findCommands = (
  words: Words,
  commands: readonly Command[],
  text: string,
): Findings => {
  const looked = wordsIn(text);
  const found =
    looked.length > 0 ? commandsWith(commands, looked) : commands.filter(({ row }) => !row.whyNot);
  return {
    words: looked,
    groups: groupOf('commands', words('palette.group.commands'), found, ({ row }) => row),
  };
};
