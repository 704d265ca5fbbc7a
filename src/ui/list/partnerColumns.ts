import { type Facts, setFacts } from '../../domain/commands/bulk';
import { renameNode, setNotes, setStatus } from '../../domain/commands/describe';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { type NodeRow, partnerKinds, statuses } from '../../domain/row';
import { dayShown, readDay } from './cellValues';
import { type Choice, choiceFrom, choiceOf, labelOf, placeOf, yesNoOf } from './choices';
import type { Column } from './column';
import { type Talk, type Written, written } from './columnTalk';

const nodeText =
  (say: (node: NodeRow) => string | undefined) =>
  (document: MapDocument, id: Id): string => {
    const node = nodeOf(document, id);
    return (node && say(node)) ?? '';
  };

const factOf = (id: Id, facts: Partial<Facts>): Written => written(setFacts, { ids: [id], facts });

/** A field of a partner that is one of a few. */
const chosen = <T extends string | number | boolean>(
  column: Pick<Column, 'key' | 'name' | 'width' | 'isUsual' | 'guard'>,
  choices: readonly Choice<T>[],
  valueIn: (node: NodeRow) => T | undefined,
  write: (id: Id, value: T | null) => Written,
): Column => ({
  ...column,
  kind: 'choice',
  choices: () => choices.map(({ label }) => label),
  text: nodeText((node) => labelOf(choices, valueIn(node))),
  rank: (document, id) => {
    const node = nodeOf(document, id);
    return node && placeOf(choices, valueIn(node));
  },
  write: (_, id, text) => {
    const value = choiceFrom(choices, text);
    return value.ok ? write(id, value.value) : value;
  },
});

/** What a partner is called: it names the row. */
export const nameColumn = ({ words }: Talk): Column => ({
  key: 'name',
  name: words('inspector.name'),
  kind: 'text',
  width: 240,
  isUsual: true,
  text: nodeText(({ name }) => name),
  write: (_, id, name) => written(renameNode, { id, name }),
});

const statusColumn = ({ words }: Talk): Column =>
  chosen(
    {
      key: 'status',
      name: words('fields.names.status'),
      width: 120,
      isUsual: true,
      guard: 'status',
    },
    statuses.map((value) => choiceOf(words, value, `outline.status.${value}`)),
    ({ status = 'existing' }) => status,
    (id, status) => written(setStatus, { ids: [id], status: status ?? 'existing' }),
  );

const kindColumn = ({ words }: Talk): Column =>
  chosen(
    {
      ...{ key: 'partnerKind', name: words('fields.names.partnerKind') },
      ...{ width: 160, isUsual: true, guard: 'partnerKind' },
    },
    partnerKinds.map((value) => choiceOf(words, value, `inspector.kinds.${value}`)),
    ({ partnerKind }) => partnerKind,
    (id, partnerKind) => factOf(id, { partnerKind }),
  );

const levelColumn = ({ words }: Talk): Column =>
  chosen(
    { key: 'level', name: words('fields.names.level'), width: 160, isUsual: false, guard: 'level' },
    [choiceOf(words, 1, 'fields.levels.one'), choiceOf(words, 2, 'fields.levels.two')],
    ({ level }) => level,
    (id, level) => factOf(id, { level: level === 1 || level === 2 ? level : null }),
  );

const seatColumn = ({ words }: Talk): Column => ({
  ...chosen(
    {
      ...{ key: 'studentSeat', name: words('fields.names.studentSeat') },
      ...{ width: 130, isUsual: false, guard: 'studentSeat' },
    },
    yesNoOf(words),
    ({ studentSeat }) => studentSeat && studentSeat === 'yes',
    (id, seat) => factOf(id, { studentSeat: seat === null ? null : seat ? 'yes' : 'no' }),
  ),
  kind: 'yesNo',
});

/** Something that is ticked or not said: there is no "no" to keep. */
const tick = ({ words }: Talk, key: 'mayBeNamed' | 'neverPublic'): Column => ({
  ...chosen(
    { key, name: words(`inspector.sharing.${key}`), width: 150, isUsual: false },
    yesNoOf(words),
    (node) => node[key],
    (id, on) => factOf(id, { [key]: on === true }),
  ),
  kind: 'yesNo',
});

const line = (
  { words }: Talk,
  key: 'role' | 'sector' | 'url',
  width: number,
  choices?: Column['choices'],
): Column => ({
  key,
  name: words(`fields.names.${key}`),
  kind: key === 'url' ? 'url' : 'text',
  ...{ width, isUsual: false, guard: key },
  text: nodeText((node) => node[key]),
  write: (_, id, text) => factOf(id, { [key]: text }),
  ...(choices && { choices }),
});

const nextContactColumn = ({ words, format }: Talk): Column => ({
  key: 'nextContact',
  name: words('fields.names.nextContact'),
  kind: 'date',
  ...{ width: 140, isUsual: true, guard: 'nextContact' },
  text: nodeText(({ nextContact }) => nextContact),
  shown: nodeText(({ nextContact }) => nextContact && dayShown(nextContact, format)),
  write: (_, id, text) => factOf(id, { nextContact: readDay(text) }),
});

const notesColumn = ({ words }: Talk): Column => ({
  key: 'notes',
  name: words('fields.names.notes'),
  kind: 'long',
  ...{ width: 260, isUsual: false, guard: 'notes' },
  text: nodeText(({ notes }) => notes),
  write: (_, id, notes) => written(setNotes, { id, notes }),
});

/** What is said of a partner in one value. */
export const plainPartnerColumns = (talk: Talk, sectors: Column['choices']) => ({
  status: statusColumn(talk),
  kind: kindColumn(talk),
  role: line(talk, 'role', 160),
  sector: line(talk, 'sector', 160, sectors),
  level: levelColumn(talk),
  seat: seatColumn(talk),
  nextContact: nextContactColumn(talk),
  url: line(talk, 'url', 220),
  mayBeNamed: tick(talk, 'mayBeNamed'),
  neverPublic: tick(talk, 'neverPublic'),
  notes: notesColumn(talk),
});
