import { ok, type Result, refuse } from '../../domain/result';
import { limits } from '../limits';
import { parseSafely } from '../native/parseSafely';
import type { PlainMap } from '../plain/plainMap';
import type { FileProblem, Notice } from '../problem';
import { idsApart } from './idsApart';
import { type JsonRecord, recordsIn, told } from './jsonValues';
import { type Counting, counting } from './kumuNotices';
import { plainOfKumu } from './plainOfKumu';
import type { RawKumu } from './rawKumu';
import { backupElement, backupLink, fieldNames, standingsOn } from './rawOfBackup';
import { blueprintElement, blueprintLink } from './rawOfBlueprint';

type Item<T> = (item: JsonRecord, line: number) => T;

const lists = ['elements', 'connections'] as const;

const itemsOf = <T>(
  project: JsonRecord,
  list: (typeof lists)[number],
  counts: Counting,
  read: Item<T>,
): readonly T[] =>
  recordsIn(project[list], (at) =>
    counts.note('setAside', { row: at + 1, path: `${list}.${at}` }),
  ).map((item, at) => read(item, at + 1));

const countLeftOut = (project: JsonRecord, counts: Counting): void => {
  for (const _ of recordsIn(project.perspectives)) counts.note('viewsLeftOut', {});
  for (const _ of recordsIn(project.loops)) counts.note('loopsLeftOut', {});
};

const backupOf = (project: JsonRecord, counts: Counting): RawKumu => {
  const [first, ...rest] = recordsIn(project.maps);
  const map =
    [first, ...rest].find((one) => one && told(one, '_id') === project.defaultMap) ?? first;
  const title = (map && told(map, 'name')) || told(project, 'name');
  const standings = standingsOn(map);
  const nameOf = fieldNames(project);
  const elements = itemsOf(project, 'elements', counts, (item, line) =>
    backupElement(item, line, nameOf, standings),
  );
  for (const _ of rest) counts.note('otherMaps', { map: title });
  for (const { at } of elements) if (map && !at) counts.note('offMap', { map: title });
  const links = itemsOf(project, 'connections', counts, (item, line) =>
    backupLink(item, line, nameOf),
  );
  return { title, endsAreIds: true, elements: idsApart(elements, counts), links };
};

const blueprintOf = (project: JsonRecord, counts: Counting): RawKumu => ({
  title: told(project, 'name'),
  endsAreIds: false,
  elements: idsApart(itemsOf(project, 'elements', counts, blueprintElement), counts),
  links: itemsOf(project, 'connections', counts, blueprintLink),
});

const isBackup = (project: JsonRecord): boolean =>
  recordsIn(project.elements).some((item) => '_id' in item || 'attributes' in item);

const isTooLong = (project: JsonRecord): boolean =>
  lists.some((list) => Array.isArray(project[list]) && project[list].length > limits.rows);

const wrongList = (project: JsonRecord): string | undefined =>
  lists.find((list) => project[list] !== undefined && !Array.isArray(project[list]));

/** Reads either of Kumu's JSON files: a blueprint as people write it, or the backup of a project. */
export const readKumuJson = (text: string): Result<PlainMap, FileProblem> => {
  const parsed = parseSafely(text);
  if (!parsed.ok) return parsed;
  const project = parsed.value;
  const where = wrongList(project);
  if (where) return refuse({ reason: 'kumuShape', values: { where } });
  if (isTooLong(project)) return refuse({ reason: 'tooManyRows', values: { limit: limits.rows } });
  const counts = counting();
  const raw = isBackup(project) ? backupOf(project, counts) : blueprintOf(project, counts);
  countLeftOut(project, counts);
  const notices: readonly Notice[] = counts.notices();
  const plain = plainOfKumu(raw, notices);
  return plain.ok ? ok(plain.value) : plain;
};
