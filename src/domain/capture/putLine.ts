import type { Id } from '../id';
import { nameFrom } from '../name';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { NodeRow } from '../row';
import { type Draft, orderAfter, put, themeFor } from './draft';
import type { Line, PartnerEntry } from './line';
import { type Entering, readEntering, themeAbove } from './nextTheme';
import { putPartner } from './putPartner';

/** What a line came to: its circles, and the theme that the next line goes to. */
export interface Taken {
  readonly nodes: readonly NodeRow[];
  readonly theme: Id | null;
}

const textsOf = (entry: PartnerEntry): readonly string[] => [
  entry.name,
  ...(entry.contact === null ? [] : [entry.contact]),
  ...entry.themes,
  ...entry.owners,
  ...entry.gives,
  ...entry.gets,
];

/** Why one of the names of a line cannot be kept; null when all can. */
export const problemIn = (entries: readonly PartnerEntry[]): Refusal | null => {
  for (const text of entries.flatMap(textsOf)) {
    const name = nameFrom(text);
    if (!name.ok) return name.error;
  }
  return null;
};

const putCenter = (draft: Draft, name: string): NodeRow => {
  draft.hasCenter = true;
  return put<NodeRow>(draft, {
    id: draft.ids.next('node'),
    kind: 'node',
    type: 'center',
    name,
    order: orderAfter(''),
    centerKind: 'project',
  });
};

const putNamed = (
  draft: Draft,
  line: Exclude<Line, { is: 'partners' }>,
  theme: Id | null,
): Result<Taken, Refusal> => {
  const name = nameFrom(line.name);
  if (!name.ok) return name;
  if (line.is === 'center') return ok({ nodes: [putCenter(draft, name.value)], theme });
  const inUse = draft.themes.find(({ id }) => id === theme) ?? null;
  const row = themeFor(draft, name.value, line.depth === 2 ? themeAbove(inUse) : null);
  return ok({ nodes: [row], theme: row.id });
};

/** Puts everything that one line says into a draft. */
export const putLine = (draft: Draft, entering: Entering): Result<Taken, Refusal> => {
  const { hasCenter, themes } = draft;
  const { theme } = entering;
  const line = readEntering(entering, { hasCenter, themes: themes.map(({ name }) => name) });
  if (!line) return refuse({ reason: 'nameEmpty' });
  if (line.is !== 'partners') return putNamed(draft, line, theme);
  const problem = problemIn(line.entries);
  if (problem) return refuse(problem);
  return ok({ nodes: line.entries.map((entry) => putPartner(draft, entry, theme)), theme });
};
