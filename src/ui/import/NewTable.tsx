import { fieldsOf } from '../../domain/document';
import { allThemes } from '../../domain/outline';
import type { FieldValue, NodeRow } from '../../domain/row';
import type { ImportPlan, PlannedNew } from '../../interchange/plan/plan';
import type { Words } from '../../messages/words';
import { useDocument } from '../map/mapContext';
import { useWords } from '../shell/services';
import { Group } from './Group';
import { Scroll } from './Scroll';

interface Shown {
  readonly title: string;
  readonly of: (row: NodeRow) => string;
  /** What goes without saying: a column of nothing else is not shown. */
  readonly usual?: string;
}

const plainText = (value: FieldValue | undefined, words: Words): string => {
  if (typeof value === 'boolean')
    return words(value ? 'inspector.fields.yes' : 'inspector.fields.no');
  return value === undefined ? '' : String(value);
};

const ownColumns = (words: Words, themes: ReadonlyMap<string, string>): readonly Shown[] => [
  {
    title: words('wizard.preview.theme'),
    of: (row) =>
      Object.keys(row.themes ?? {})
        .map((id) => themes.get(id) ?? '')
        .join(', '),
  },
  {
    title: words('wizard.preview.kind'),
    of: ({ partnerKind }) => (partnerKind ? words(`inspector.kinds.${partnerKind}`) : ''),
  },
  {
    title: words('wizard.preview.status'),
    of: ({ status }) => words(`outline.status.${status ?? 'existing'}`),
    usual: words('outline.status.existing'),
  },
  { title: words('wizard.preview.notes'), of: ({ notes }) => notes ?? '' },
];

/** Columns that hold something, after the name. */
const useColumns = (plan: ImportPlan): readonly Shown[] => {
  const words = useWords();
  const document = useDocument();
  const themes = new Map<string, string>(
    [...allThemes(document), ...plan.themes].map(({ id, name }) => [id, name]),
  );
  const fields = [...fieldsOf(document), ...plan.fields].map(
    ({ id, name }): Shown => ({
      title: name,
      of: (row) => plainText(row.fields?.[id], words),
    }),
  );
  const rows = plan.create.map(({ row }) => row);
  return [...ownColumns(words, themes), ...fields].filter(({ of, usual = '' }) =>
    rows.some((row) => of(row) !== usual),
  );
};

const Rows = ({ rows, columns }: { rows: readonly PlannedNew[]; columns: readonly Shown[] }) => {
  const words = useWords();
  return (
    <Scroll label={words('wizard.preview.new')}>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{words('wizard.preview.name')}</th>
            {columns.map(({ title }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two fields can have one name
              <th key={at} scope="col" dir="auto">
                {title}
              </th>
            ))}
            <th scope="col" className="import-line">
              {words('wizard.preview.line')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, line }) => (
            <tr key={row.id}>
              <th scope="row" dir="auto">
                {row.name}
              </th>
              {columns.map(({ of }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
                <td key={at} dir="auto" className="import-cell">
                  {of(row)}
                </td>
              ))}
              <td className="import-line">{line}</td>
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
