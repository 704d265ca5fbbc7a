import type { Carries, OutFile, PlainWriter } from '../format';
import type { PlainMap } from './plainMap';

const everything: Carries = {
  places: true,
  pins: true,
  values: true,
  links: true,
  linkTypes: true,
  directions: true,
  layers: true,
};

export interface WriterOf {
  readonly id: string;
  /** What the format has no place for; left out when it has one for all. */
  readonly lacks?: readonly (keyof Carries)[];
  readonly write: (plain: PlainMap) => Promise<readonly OutFile[]>;
}

/** A writer of another program's format; its name stands in the catalogue as `export.format.<id>`. */
export const plainWriter = ({ id, lacks = [], write }: WriterOf): PlainWriter => ({
  id,
  labelKey: `export.format.${id}`,
  carries: { ...everything, ...Object.fromEntries(lacks.map((what) => [what, false])) },
  write,
});

/** The only file of a format, or with its part one of several. */
export const outFile = (
  extension: string,
  mediaType: string,
  content: OutFile['content'],
  part = '',
): OutFile => ({ part, extension, mediaType, content });

/** What text tables are sent as. */
export const csvType = 'text/csv;charset=utf-8';
