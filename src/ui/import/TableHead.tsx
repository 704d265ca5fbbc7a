import { useWords } from '../shell/services';

/** The names of the columns of a preview; the last one is the line of the file. */
export const TableHead = ({ heads }: { heads: readonly string[] }) => (
  <thead>
    <tr>
      {heads.map((head, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two fields can have one name
        <th key={at} scope="col" dir="auto">
          {head}
        </th>
      ))}
      <th scope="col" className="import-line">
        {useWords()('wizard.preview.line')}
      </th>
    </tr>
  </thead>
);
