import { useWords } from '../../shell/services';
import type { GridCell, GridTableProps } from './gridCell';
import { columnsAcross, type PaperPart, paperParts } from './paperParts';

const Cell = ({ of: { content, kind, step, scale, isPartial } }: { of: GridCell }) => (
  <td
    className="grid-cell"
    data-kind={kind}
    data-step={step}
    data-scale={step === undefined ? undefined : (scale ?? 'amount')}
    data-partial={isPartial || undefined}
  >
    {content}
  </td>
);

const indexes = ({ from, to }: PaperPart): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const Part = (props: GridTableProps & { part: PaperPart }) => {
  const { part, columns, rows, cell, corner, label } = props;
  const words = useWords();
  const isOnly = part.to - part.from + 1 === columns.length;
  return (
    <table className="paper-grid" aria-label={label}>
      {!isOnly && (
        <caption>
          {words('measures.paper.columns', {
            from: part.from + 1,
            to: part.to + 1,
            count: columns.length,
          })}
        </caption>
      )}
      <colgroup>
        <col className="paper-names" />
        {indexes({ from: 1, to: columnsAcross(columns.length) }).map((at) => (
          <col key={at} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{corner.content}</th>
          {indexes(part).map((at) => (
            <th key={columns[at]?.id ?? at} scope="col">
              {columns[at]?.content}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((head, row) => (
          <tr key={head.id}>
            <th scope="row">{head.content}</th>
            {indexes(part).map((at) => (
              <Cell key={columns[at]?.id ?? at} of={cell(row, at)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** A large table on paper: as many columns as a page has room for, then the names again. */
export const GridPaper = (props: GridTableProps) =>
  paperParts(props.columns.length).map((part) => <Part key={part.from} {...props} part={part} />);
