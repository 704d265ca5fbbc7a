import { reaches } from '../../../domain/activityRow';
import {
  additions,
  measureDirections,
  measureScopes,
  measureTypes,
  minCellRules,
  periodTypes,
  quadrants,
} from '../../../domain/measureRow';
import type { MessageKey } from '../../../messages/en';
import { useMap } from '../../map/mapContext';
import { Select } from '../../parts/Select';
import type { MeasureEdit } from './useMeasureEdit';

const choices = {
  type: measureTypes,
  direction: measureDirections,
  scope: measureScopes,
  reach: reaches,
  quadrant: quadrants,
  adds: additions,
  frequency: periodTypes,
  minCellRule: minCellRules,
} as const;

type Line = keyof typeof choices;

/** What holds where a sheet says nothing. */
const usual: Readonly<Partial<Record<Line, string>>> = { adds: 'flow', minCellRule: 'below' };

/** One of a few for a line of a measure's sheet. */
export const SheetChoice = ({ edit, line }: { edit: MeasureEdit; line: Line }) => {
  const { words } = useMap();
  return (
    <Select
      label={words(`define.line.${line}`)}
      choices={choices[line].map((id) => ({
        id,
        label: words(`define.${line}.${id}` as MessageKey),
      }))}
      value={edit.row[line] ?? usual[line] ?? null}
      placeholder={words('define.unsaid')}
      onChange={(value) => edit.set({ fields: { [line]: value } })}
    />
  );
};
