import type { ImportPlan } from '../../interchange/plan/plan';
import { useWords } from '../shell/services';
import { Group } from './Group';

/** Partners of the map that the file does not name: they stay as they are. */
export const MissingHere = ({ plan }: { plan: ImportPlan }) => {
  const words = useWords();
  return (
    <Group title={words('wizard.preview.missing')} items={plan.missing} isOpen={false}>
      {(shown) => (
        <>
          <p className="import-note">{words('wizard.preview.missingText')}</p>
          <ul className="import-names">
            {shown.map(({ id, name }) => (
              <li key={id} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </Group>
  );
};
