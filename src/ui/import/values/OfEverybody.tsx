import { useFormat, useWords } from '../../shell/services';
import type { Answering } from './answering';

/** Says which lines are taken as values about everybody here: they stand in place of partners. */
export const OfEverybody = ({ plan }: Pick<Answering, 'plan'>) => {
  const words = useWords();
  const format = useFormat();
  const its = plan.partners.filter((one) => one.isEverybody);
  const keys = new Set(its.map(({ key }) => key));
  const count = plan.values.filter((value) => keys.has(value.keys.partner)).length;
  if (count === 0) return null;
  const names = format
    .list(its.map(({ text }) => words('everybody.files.quoted', { text })))
    .map(({ text }) => text)
    .join('');
  return (
    <p className="import-lead">
      {words('everybody.files.said', { count, number: format.number(count), names })}
    </p>
  );
};
