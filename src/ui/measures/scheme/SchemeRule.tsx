import { useWords } from '../../shell/services';
import { useScheme } from './scheme';

/** How statuses are decided, and the classes where they are shown (R12, R13). */
export const SchemeRule = () => {
  const words = useWords();
  const [{ withClasses }] = useScheme();
  return (
    <>
      <p>{words('figures.statusRule')}</p>
      {withClasses && <p>{words('figures.classRule')}</p>}
      <p>{words('figures.stripes')}</p>
    </>
  );
};
