import { useFormat, useWords } from '../../shell/services';

const shown = 8;

export interface LeftOutProps {
  /** What the columns are called. */
  columns: readonly string[];
}

/** Says which columns of a table are not brought in, though something stands in them (R4). */
export const LeftOut = ({ columns }: LeftOutProps) => {
  const words = useWords();
  const format = useFormat();
  const count = columns.length;
  if (count === 0) return null;
  const more = count - shown;
  const names = [
    ...columns.slice(0, shown),
    ...(more > 0 ? [words('values.leftOut.more', { count: more })] : []),
  ];
  const list = format
    .list(names)
    .map(({ text }) => text)
    .join('');
  return <p className="values-left">{words('values.leftOut.columns', { count, columns: list })}</p>;
};
