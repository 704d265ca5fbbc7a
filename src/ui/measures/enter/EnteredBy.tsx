import { nameLimit } from '../../../domain/row';
import { TextField } from '../../parts/TextField';
import { usePreferences, useServices, useWords } from '../../shell/services';

/** Whose name goes with what is entered in this browser; nobody's where it is left empty. */
export const EnteredBy = () => {
  const words = useWords();
  const { preferences } = useServices();
  const { enteredBy } = usePreferences();
  return (
    <div className="entered-by">
      <TextField
        label={words('enterValues.bar.by')}
        value={enteredBy}
        placeholder={words('enterValues.bar.byHint')}
        onChange={(text) => preferences.setState({ enteredBy: text.slice(0, nameLimit) })}
      />
    </div>
  );
};
