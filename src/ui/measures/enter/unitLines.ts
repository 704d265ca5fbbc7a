import { PenLine, Plus, Trash2 } from 'lucide-react';
import { removeUnit } from '../../../domain/commands/units';
import { nodeOf, rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { offerUndo } from '../../import/offerUndo';
import type { ShownSheet } from '../../list/useSheet';
import type { MapTools } from '../../map/tools';
import type { MenuLine } from '../../parts/menuItems';

/** What can be done with the programs and sites of a row, or with the row that is one. */
export const unitLines = (
  tools: MapTools,
  sheet: ShownSheet,
  nameUnits: (of: Id) => void,
  row: Id | undefined,
): readonly MenuLine[] => {
  const { words } = tools;
  const unit = rowOf(sheet.document, 'unit', row ?? null);
  const isPartner = row && nodeOf(sheet.document, row)?.type === 'partner';
  if (unit) {
    const { id, name } = unit;
    return [
      {
        ...{ id: 'renameUnit', label: words('enterValues.menu.renameUnit', { name }) },
        ...{ icon: PenLine, onAction: () => nameUnits(id) },
      },
      {
        ...{ id: 'removeUnit', label: words('enterValues.menu.removeUnit', { name }) },
        icon: Trash2,
        onAction: () => {
          tools.run(removeUnit, { id });
          offerUndo(tools, words('enterValues.units.removed', { name }));
        },
      },
    ];
  }
  if (!isPartner) return [];
  const label = words('enterValues.menu.addUnits');
  return [{ id: 'addUnits', label, icon: Plus, onAction: () => nameUnits(row) }];
};
