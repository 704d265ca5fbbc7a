import type { MapCopy, StampedRow } from '../../domain/mapCopy';
import type { MapRow } from '../../domain/row';
import { isRecord } from '../../domain/schemaCheck';
import { canonical, canonicalLines } from './canonical';
import { keptBy, withoutKept } from './kept';

type Part = Readonly<Record<string, unknown>>;

/** Lets others do something in between. */
export type Breath = () => Promise<void>;

export const mapRowOf = (copy: MapCopy): MapRow | null =>
  copy.rows.map(({ row }) => row).find((row) => row.kind === 'map') ?? null;

const idOf = (entry: unknown): string =>
  isRecord(entry) && isRecord(entry.row) ? String(entry.row.id) : '';

const byId = (a: unknown, b: unknown): number =>
  idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0;

const plain = (entry: StampedRow): StampedRow =>
  entry.row.kind === 'map' ? { ...entry, row: withoutKept(entry.row) } : entry;

/** The `map` part of a file: rows by id, and what a newer version wrote back in its places. */
export const mapPartOf = (copy: MapCopy): Part => {
  const map = mapRowOf(copy);
  const kept = map && keptBy(map);
  const removed = [...(copy.removed ?? []), ...(kept?.removed ?? [])].sort(byId);
  return {
    ...kept?.map,
    knows: copy.knows,
    ...(removed.length > 0 && { removed }),
    rows: [...copy.rows.map(plain), ...(kept?.rows ?? [])].sort(byId),
  };
};

/** So many rows are written at a time. */
const sliceLength = 500;

const listText = async (items: readonly unknown[], breath: Breath): Promise<string> => {
  const slices: string[] = [];
  for (let at = 0; at < items.length; at += sliceLength) {
    slices.push(
      items
        .slice(at, at + sliceLength)
        .map(canonical)
        .join(',\n'),
    );
    await breath();
  }
  return items.length === 0 ? '[]' : `[\n${slices.join(',\n')}\n]`;
};

/** The same text as `mapPartText`, written bit by bit so that the page answers meanwhile. */
export const mapPartTextSlowly = async (part: Part, breath: Breath): Promise<string> => {
  const members: string[] = [];
  for (const key of Object.keys(part).sort()) {
    const value = part[key];
    const text = Array.isArray(value) ? await listText(value, breath) : canonical(value);
    members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(',')}}`;
};

/** A `map` part as it stands in a file: keys in the order of their characters, lists one item a line. */
export const mapPartText = (part: Part): string => {
  const members = Object.keys(part)
    .sort()
    .map((key) => {
      const value = part[key];
      return `${JSON.stringify(key)}:${Array.isArray(value) ? canonicalLines(value) : canonical(value)}`;
    });
  return `{${members.join(',')}}`;
};
