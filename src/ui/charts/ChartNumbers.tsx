import type { ChartTable } from './chartTable';
import { Scroller } from './Scroller';

/** The same numbers as the chart, as a real table. */
export const ChartNumbers = ({ table: { caption, head, rows } }: { table: ChartTable }) => (
  <Scroller label={caption}>
    <table className="figure-table">
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may be called the same and never move
          <tr key={`${row} ${name}`}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no names but their places
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroller>
);
