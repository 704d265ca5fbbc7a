import type { Point } from '../../domain/row';
import { isRecord } from '../../domain/schemaCheck';
import { type JsonRecord, otherValues, recordsIn, told } from './jsonValues';
import type { RawElement, RawLink } from './rawKumu';

const elementKeys = ['label', 'element type', 'description'];
const linkKeys = ['connection type'];

const attributesOf = ({ attributes }: JsonRecord): JsonRecord =>
  isRecord(attributes) ? attributes : {};

/** Where an element stands on a map, and whether it is held there. */
export interface Standing {
  readonly at: Point;
  readonly pinned: boolean;
}

/** The places on one map of a backup, by element. */
export const standingsOn = (map: JsonRecord | undefined): ReadonlyMap<string, Standing> =>
  new Map(
    recordsIn(map?.elements).flatMap(({ element, position, pinned }): [string, Standing][] => {
      const { x, y } = isRecord(position) ? position : {};
      if (typeof x !== 'number' || typeof y !== 'number') return [];
      return [[String(element), { at: [x, y], pinned: pinned === true }]];
    }),
  );

/** Backups write the names of fields in small letters; the project knows how they are spelled. */
export const fieldNames = (project: JsonRecord): ((key: string) => string) => {
  const names = new Map(
    recordsIn(project.attributes).flatMap(({ name }): [string, string][] =>
      typeof name === 'string' ? [[name.toLowerCase(), name]] : [],
    ),
  );
  return (key) => names.get(key) ?? key;
};

/** An element of a project backup, by its number. */
export const backupElement = (
  item: JsonRecord,
  line: number,
  nameOf: (key: string) => string,
  standings: ReadonlyMap<string, Standing>,
): RawElement => {
  const attributes = attributesOf(item);
  const id = told(item, '_id');
  const standing = standings.get(id);
  return {
    id,
    label: told(attributes, 'label'),
    type: told(attributes, 'element type'),
    description: told(attributes, 'description'),
    values: otherValues(attributes, elementKeys, nameOf),
    at: standing?.at ?? null,
    pinned: standing?.pinned ?? false,
    line,
  };
};

/** A connection of a project backup; a reversed one goes the other way. */
export const backupLink = (
  item: JsonRecord,
  line: number,
  nameOf: (key: string) => string,
): RawLink => {
  const attributes = attributesOf(item);
  const [from, to] = [told(item, 'from'), told(item, 'to')];
  const delayed = item.delayed === true ? ([['Delayed', 'yes']] as const) : [];
  return {
    id: told(item, '_id'),
    from: item.reversed === true ? to : from,
    to: item.reversed === true ? from : to,
    type: told(attributes, 'connection type'),
    direction: told(item, 'direction'),
    values: [...otherValues(attributes, linkKeys, nameOf), ...delayed],
    line,
  };
};
