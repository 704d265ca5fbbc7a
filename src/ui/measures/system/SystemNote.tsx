import { mapRow } from '../../../domain/document';
import { useDocument } from '../../map/mapContext';
import { useWords } from '../../shell/services';

/** What the measures of this map are for (R0): what one may expect of who reports what. */
export const SystemNote = () => {
  const words = useWords();
  const system = mapRow(useDocument())?.system;
  if (!system) return null;
  return (
    <p className="system-note">
      <strong>{words(`define.system.${system}`)}.</strong> {words(`system.means.${system}`)}
    </p>
  );
};
