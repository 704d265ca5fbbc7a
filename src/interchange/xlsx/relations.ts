import { ok, type Result } from '../../domain/result';
import type { FileProblem } from '../problem';
import type { Parts } from '../zip/unzip';
import { readPart } from './part';

/** What one part of a workbook says about another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** The other part, from the top of the zip. */
  readonly part: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const resolved = (from: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** Where the relations of a part stand; those of the whole workbook belong to the part ''. */
const relationsPart = (part: string): string => {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
};

/** All parts that a part leads to. */
export const relationsOf = async (
  parts: Parts,
  from: string,
): Promise<Result<readonly Relation[], FileProblem>> => {
  const relations: Relation[] = [];
  const read = await readPart(parts, relationsPart(from), 'Relationships', {
    open: ({ name, attributes }) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      relations.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: resolved(from, attributes.get('Target') ?? ''),
      });
    },
    close: () => undefined,
  });
  return read.ok ? ok(relations) : read;
};
