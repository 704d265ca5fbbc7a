import { useFormat } from '../../shell/services';
import { useVoice } from '../figureText';
import { useScheme } from '../scheme/scheme';
import type { MeasureTab } from '../tabs';
import { useMeasures } from '../useMeasures';
import { type PaperSources, sourcesOf } from './sources';
import { usePaperAbout } from './usePaperAbout';

/** So many names are told one by one. */
const fewNames = 6;

const useSourceText = (): ((sources: PaperSources) => string) => {
  const { words } = useVoice();
  const format = useFormat();
  const listed = (names: readonly string[]): string =>
    format
      .list(names)
      .map(({ text }) => text)
      .join('');
  return ({ named, partners }) => {
    const who =
      partners.length > 0 && partners.length <= fewNames
        ? listed(partners)
        : words('measures.paper.partners', { count: partners.length });
    return named.length > 0
      ? words('measures.paper.source', { sources: listed(named), who })
      : words('measures.paper.sourceTyped', { who });
  };
};

/** The rule of classes where they are shown, where the figures come from, and what put them together (R27). */
export const PaperFoot = ({ tab }: { tab: MeasureTab }) => {
  const { words } = useVoice();
  const { document } = useMeasures();
  const about = usePaperAbout(tab);
  const text = useSourceText();
  const [{ withClasses }] = useScheme();
  return (
    <footer className="print-foot print-measures-foot">
      <div>
        {withClasses && <p>{words('figures.classRule')}</p>}
        <p>{text(sourcesOf(document, about))}</p>
      </div>
      <p className="print-made">{words('measures.paper.made')}</p>
    </footer>
  );
};
