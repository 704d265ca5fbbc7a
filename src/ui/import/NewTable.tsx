import { fieldsOf } from '../../domain/document';
import { allThemes } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { detailTargets } from '../../interchange/mapping/targetWords';
import type { ImportPlan, PlannedNew } from '../../interchange/plan/plan';
import type { Words } from '../../messages/words';
import { useDocument } from '../map/mapContext';
import { useFormat, useWords } from '../shell/services';
import { fieldText, type Voice } from './fieldText';
import { useFileLines } from './fileLines';
import { Group } from './Group';
import { Scroll } from './Scroll';
import { TableHead } from './TableHead';
import { valueText } from './valueText';

interface Shown {
  readonly title: string;
  readonly of: (one: PlannedNew) => string;
  /** What goes without saying: a column of nothing else is not shown. */
  readonly usual?: string;
}

/** People with what is known of them, and what partners give and get. */
const hangingColumns = (words: Words): readonly Shown[] => [
  {
    title: words('import.target.contacts'),
    of: ({ people }) =>
      people
        .map(({ name, email, phone }) =>
          [name, ...[email, phone].filter((fact) => fact && fact !== name)].join(', '),
        )
        .join('; '),
  },
  { title: words('import.target.owners'), of: ({ owners }) => owners.join('; ') },
  { title: words('import.target.gives'), of: ({ gives }) => gives.join('; ') },
  { title: words('import.target.gets'), of: ({ gets }) => gets.join('; ') },
];

const detailOf = (row: NodeRow, detail: (typeof detailTargets)[number]): string => {
  const value = row[detail];
  return typeof value === 'object' ? Object.keys(value).join(', ') : String(value ?? '');
};

const detailColumns = (voice: Voice): readonly Shown[] =>
  detailTargets.map((detail) => ({
    title: voice.words(`import.target.${detail}`),
    of: ({ row }) => {
      const value = detailOf(row, detail);
      return value && valueText({ what: detail }, value, voice);
    },
  }));

const ownColumns = (voice: Voice, themes: ReadonlyMap<string, string>): readonly Shown[] => {
  const { words } = voice;
  return [
    {
      title: words('wizard.preview.theme'),
      of: ({ row }) =>
        Object.keys(row.themes ?? {})
          .map((id) => themes.get(id) ?? '')
          .join(', '),
    },
    {
      title: words('wizard.preview.kind'),
      of: ({ row: { partnerKind } }) =>
        partnerKind ? words(`inspector.kinds.${partnerKind}`) : '',
    },
    {
      title: words('wizard.preview.status'),
      of: ({ row }) => words(`outline.status.${row.status ?? 'existing'}`),
      usual: words('outline.status.existing'),
    },
    { title: words('wizard.preview.notes'), of: ({ row }) => row.notes ?? '' },
    ...hangingColumns(words),
    ...detailColumns(voice),
  ];
};

/** Columns that hold something, after the name. */
const useColumns = (plan: ImportPlan): readonly Shown[] => {
  const voice: Voice = { words: useWords(), format: useFormat() };
  const document = useDocument();
  const themes = new Map<string, string>(
    [...allThemes(document), ...plan.themes].map(({ id, name }) => [id, name]),
  );
  const fields = [...fieldsOf(document), ...plan.fields].map(
    ({ id, name, fieldType }): Shown => ({
      title: name,
      of: ({ row }) => fieldText(row.fields?.[id], fieldType, voice),
    }),
  );
  return [...ownColumns(voice, themes), ...fields].filter(({ of, usual = '' }) =>
    plan.create.some((one) => of(one) !== usual),
  );
};

const Rows = ({ rows, columns }: { rows: readonly PlannedNew[]; columns: readonly Shown[] }) => {
  const words = useWords();
  const lines = useFileLines();
  return (
    <Scroll label={words('wizard.preview.new')}>
      <table className="import-table">
        <TableHead heads={[words('wizard.preview.name'), ...columns.map(({ title }) => title)]} />
        <tbody>
          {rows.map((one) => (
            <tr key={one.row.id}>
              <th scope="row" dir="auto">
                {one.row.name}
              </th>
              {columns.map(({ of }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
                <td key={at} dir="auto" className="import-cell">
                  {of(one)}
                </td>
              ))}
              <td className="import-line">{lines.say(one.line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** The partners that would be new, with everything that is kept of them. */
export const NewTable = ({ plan }: { plan: ImportPlan }) => {
  const columns = useColumns(plan);
  return (
    <Group title={useWords()('wizard.preview.new')} items={plan.create}>
      {(rows) => <Rows rows={rows} columns={columns} />}
    </Group>
  );
};
