import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { useWords } from '../../shell/services';
import type { RowsAre } from '../importState';

/** Whether the rows of a table are partners, or values of measures. */
export const RowsChoice = ({
  value,
  onChange,
}: {
  value: RowsAre;
  onChange: (to: RowsAre) => void;
}) => {
  const words = useWords();
  return (
    <ChoiceGroup
      label={words('values.what')}
      choices={(['partners', 'values'] as const).map((id) => ({
        id,
        label: words(`values.as.${id}`),
      }))}
      {...{ value, onChange }}
    />
  );
};
