import { amendItems } from '../capture/amendItems';
import { type Amending, write } from '../capture/amending';
import { amendContact, amendOwners } from '../capture/amendPeople';
import { draftOn, themeNamed } from '../capture/draft';
import { entryOf } from '../capture/entryOf';
import type { PartnerEntry } from '../capture/line';
import { problemIn } from '../capture/putLine';
import { putPartner } from '../capture/putPartner';
import { readLine } from '../capture/readLine';
import { type Change, creating, deleting, updating } from '../change';
import { type MapDocument, nodeOf } from '../document';
import type { Command } from '../edit';
import type { Id } from '../id';
import { sameNameKey } from '../name';
import { allThemes, themesOf } from '../outline';
import type { Fields } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { ContactRow, OwnerRow, Row } from '../row';
import { labelFor, partnerIn } from './find';
import { leftAlone } from './who';

const entriesIn = (
  document: MapDocument,
  text: string,
): Result<readonly PartnerEntry[], Refusal> => {
  const themes = allThemes(document).map(({ name }) => name);
  const line = readLine(text, { hasCenter: true, themes });
  if (!line) return refuse({ reason: 'nameEmpty' });
  if (line.is !== 'partners') return refuse({ reason: 'lineMakesTheme' });
  const problem = problemIn(line.entries);
  return problem ? refuse(problem) : ok(line.entries);
};

const missingIn = (names: readonly string[], others: readonly string[]): readonly string[] => {
  const keys = new Set(others.map(sameNameKey));
  return names.filter((name) => !keys.has(sameNameKey(name)));
};

/** Themes that the text does not name any more go, those it names anew come. */
const themeFields = (
  { draft, partner }: Amending,
  before: PartnerEntry,
  entry: PartnerEntry,
): Fields => {
  const { document } = draft;
  const row = nodeOf(document, partner);
  const gone = new Set(missingIn(before.themes, entry.themes).map(sameNameKey));
  const left = (row ? themesOf(document, row) : []).filter((id) =>
    gone.has(sameNameKey(nodeOf(document, id)?.name ?? '')),
  );
  const added = missingIn(entry.themes, before.themes).map((name) => themeNamed(draft, name).id);
  return Object.fromEntries([
    ...left.map((id) => [`themes.${id}`, null] as const),
    ...added.map((id) => [`themes.${id}`, true] as const),
  ]);
};

/** Only what the text says otherwise than before is written. */
const amendAll = (work: Amending, entry: PartnerEntry): void => {
  const before = entryOf(work.draft.document, work.partner);
  write(work, work.partner, themeFields(work, before, entry));
  if (entry.name !== before.name) write(work, work.partner, { name: entry.name });
  const status = entry.status ?? 'existing';
  if (status !== (before.status ?? 'existing')) write(work, work.partner, { status });
  amendContact(work, entry.contact);
  amendOwners(work, entry.owners);
  if (entry.gives.join('\n') !== before.gives.join('\n')) amendItems(work, 'gives', entry.gives);
  if (entry.gets.join('\n') !== before.gets.join('\n')) amendItems(work, 'gets', entry.gets);
};

const isTie = (row: Row): row is ContactRow | OwnerRow =>
  row.kind === 'contact' || row.kind === 'owner';

const changeOf = ({ draft, fields, gone }: Amending): Change => {
  const named = new Set(draft.made.filter(isTie).map(({ person }) => person));
  const alone = leftAlone(draft.document, gone.filter(isTie)).filter(({ id }) => !named.has(id));
  return {
    created: creating(...draft.made).created,
    updated: updating(draft.document, fields).updated,
    deleted: deleting(...gone, ...alone).deleted,
  };
};

/**
 * Replaces what a line says of a partner by another text; all that the grammar cannot say stays,
 * and values that the text did not change keep their rows. The text says all themes, as
 * `textOfPartner(document, id)` does. More partners after a `;` are made anew, in its first theme. Refused for a line with `#`: a partner cannot become a theme.
 */
export const amendPartner: Command<{ readonly id: Id; readonly text: string }> = (
  document,
  { id, text },
  ids,
) => {
  const row = partnerIn(document, id);
  if (!row.ok) return row;
  const entries = entriesIn(document, text);
  if (!entries.ok) return entries;
  const [entry, ...others] = entries.value;
  if (!entry) return refuse({ reason: 'nameEmpty' });
  const work: Amending = { draft: draftOn(document, ids), partner: id, fields: {}, gone: [] };
  amendAll(work, entry);
  const [first] = entry.themes;
  const theme = first ? themeNamed(work.draft, first).id : null;
  for (const one of others) putPartner(work.draft, one, theme);
  const label = labelFor('history.amend', [{ ...row.value, name: entry.name }]);
  return ok({ change: changeOf(work), label, focus: id });
};
