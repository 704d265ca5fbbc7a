import { findablesOf } from '../../domain/search/findable';
import type { Command } from './commands';
import { type Looking, rowOfThing } from './mapFindings';
import { type Findings, groupOf, type PaletteRow } from './rows';

export interface AtHand {
  readonly looking: Looking;
  readonly commands: readonly Command[];
  /** Ids of rows chosen before, newest first. */
  readonly recent: readonly string[];
}

/** The rows chosen before that are still there and can be seen. */
const recentRows = ({ looking, commands, recent }: AtHand): readonly PaletteRow[] => {
  if (recent.length === 0) return [];
  const things = findablesOf(looking.document).filter(({ id }) => recent.includes(id));
  const rows = [
    ...things.map((thing) => rowOfThing(looking, thing)),
    ...commands.filter(({ row }) => !row.whyNot).map(({ row }) => row),
  ];
  return recent.flatMap((id) => rows.find((row) => row.id === id) ?? []);
};

const rowOf = ({ row }: Command): PaletteRow => row;

/** What is offered before anything is typed: chosen before, fit for what is selected, the rest. */
export const atHand = (given: AtHand): Findings => {
  const { words } = given.looking;
  const before = recentRows(given);
  const now = given.commands.filter(
    ({ row }) => !row.whyNot && !before.some(({ id }) => id === row.id),
  );
  const chosen = now.filter((command) => command.isForChosen);
  const others = now.filter((command) => !command.isForChosen);
  return {
    words: [],
    groups: [
      ...groupOf('recent', words('palette.group.recent'), before, (row) => row),
      ...groupOf('chosen', words('palette.group.chosen'), chosen, rowOf),
      ...groupOf('commands', words('palette.group.commands'), others, rowOf),
    ],
  };
};
