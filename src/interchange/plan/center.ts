import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import { oneLine } from '../../domain/name';
import { keysAfter } from '../../domain/order';
import { centerOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import type { Table } from '../table';
import { centerNameFrom } from './centerName';
import type { PlanChoices } from './choices';
import { type Draft, wholeNotes } from './draft';
import { shortened } from './shorten';

/** A map without a center gets the one of the drawing, else one named after the file. */
export const centerFor = (
  document: MapDocument,
  tables: readonly Table[],
  drawn: Draft | undefined,
  choices: PlanChoices,
  ids: IdSource,
): NodeRow | null => {
  if (centerOf(document)) return null;
  const titles = tables.map((table) => table.drawn?.title);
  const said = [choices.center, drawn?.name, ...titles].map((name) =>
    shortened(oneLine(name ?? '')),
  );
  const name = said.find(Boolean) ?? centerNameFrom(tables[0]?.file ?? '');
  if (name === '') return null;
  const notes = drawn && wholeNotes(drawn);
  return {
    id: ids.next('node'),
    kind: 'node',
    type: 'center',
    name,
    order: keysAfter('', 1)[0] ?? '',
    centerKind: 'project',
    ...(notes && { notes }),
    ...(drawn?.sourceId && { sourceId: drawn.sourceId }),
  };
};
