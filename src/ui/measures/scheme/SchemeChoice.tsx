import { Checkbox } from '../../parts/Checkbox';
import { useWords } from '../../shell/services';
import { useScheme } from './scheme';

/** Shows the classes of Healthy People beside the seven words (R13). */
export const SchemeChoice = () => {
  const words = useWords();
  const [{ withClasses }, choose] = useScheme();
  return (
    <Checkbox
      label={words('figures.withClasses')}
      isOn={withClasses}
      onChange={(to) => choose({ withClasses: to })}
    />
  );
};
