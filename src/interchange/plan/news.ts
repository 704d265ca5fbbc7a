import { updateOf } from '../../domain/change';
import { themesOf } from '../../domain/outline';
import type { Fields, Json } from '../../domain/path';
import type { NodeRow } from '../../domain/row';
import { stagesOf } from '../../domain/stages';
import type { Draft } from './draft';
import { fieldsFrom } from './fieldsFrom';
import type { Ground } from './ground';
import { hangsAlready } from './hanger';
import type { PlannedUpdate, ValueChange } from './plan';

const text = (value: Json | undefined): string =>
  value === null || value === undefined ? '' : String(value);

const words: Readonly<Record<string, ValueChange['what']>> = {
  name: 'name',
  partnerKind: 'kind',
  status: 'status',
  notes: 'notes',
  sourceId: 'id',
  sector: 'sector',
  url: 'url',
  role: 'role',
  nextContact: 'nextContact',
  level: 'level',
  studentSeat: 'studentSeat',
};

const sets = ['themes', 'stages', 'functions'] as const;

const isMember = (path: string): boolean => sets.some((set) => path.startsWith(`${set}.`));

const plainChanges = (ground: Ground, from: Fields, to: Fields): readonly ValueChange[] =>
  Object.entries(to)
    .filter(([path]) => !isMember(path))
    .map(([path, value]): ValueChange => {
      const sides = { from: text(from[path]), to: text(value) };
      const what = words[path];
      if (what) return { what, ...sides };
      const field = ground.fields.get(path.slice('fields.'.length));
      const type = field && field.fieldType !== 'text' && { type: field.fieldType };
      return { what: 'field', field: field?.name ?? '', ...type, ...sides };
    });

interface SetShown {
  readonly set: (typeof sets)[number];
  readonly what: ValueChange['what'];
  readonly before: readonly string[];
  readonly nameOf: (key: string) => string;
}

const setChange = ({ set, what, before, nameOf }: SetShown, to: Fields): readonly ValueChange[] => {
  const members = Object.entries(to)
    .filter(([path]) => path.startsWith(`${set}.`))
    .map(([path, value]) => ({ name: nameOf(path.slice(set.length + 1)), isIn: value !== null }));
  if (members.length === 0) return [];
  const gone = new Set(members.filter(({ isIn }) => !isIn).map(({ name }) => name));
  const after = [
    ...before.filter((name) => !gone.has(name)),
    ...members.filter(({ isIn }) => isIn).map(({ name }) => name),
  ];
  return [{ what, from: before.join(', '), to: after.join(', ') }];
};

const setsShown = ({ document, themes }: Ground, partner: NodeRow): readonly SetShown[] => {
  const names = new Map(stagesOf(document).map(({ key, name }) => [key, name ?? key]));
  const stageName = (key: string): string => names.get(key) ?? key;
  const its = (set: 'stages' | 'functions'): readonly string[] => Object.keys(partner[set] ?? {});
  return [
    {
      set: 'themes',
      what: 'theme',
      before: themesOf(document, partner).map(themes.nameOf),
      nameOf: themes.nameOf,
    },
    { set: 'stages', what: 'stages', before: its('stages').map(stageName), nameOf: stageName },
    { set: 'functions', what: 'functions', before: its('functions'), nameOf: (key) => key },
  ];
};

/** True when a row says nothing that its partner does not have. */
export const saysNothingNew = (draft: Draft, partner: NodeRow, ground: Ground): boolean =>
  updateOf(partner, fieldsFrom(draft, partner, ground)) === null &&
  hangsAlready(ground.document, draft, partner.id);

/** What a row says new about a circle, with what it hangs on it; null when it says nothing new. */
export const newsOf = (
  draft: Draft,
  circle: NodeRow,
  ground: Ground,
  hung: readonly ValueChange[] = [],
): PlannedUpdate | null => {
  const update = updateOf(circle, fieldsFrom(draft, circle, ground));
  if (!update && hung.length === 0) return null;
  const [from, to] = [update?.from ?? {}, update?.to ?? {}];
  return {
    line: draft.line,
    id: circle.id,
    name: circle.name,
    changes: [
      ...setsShown(ground, circle).flatMap((shown) => setChange(shown, to)),
      ...plainChanges(ground, from, to),
      ...hung,
    ],
    update,
  };
};
