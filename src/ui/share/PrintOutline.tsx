import type { MapDocument } from '../../domain/document';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { type Branch, outlineOf, themesOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { StatusSign } from '../outline/StatusSign';
import { ThemeSign } from '../outline/ThemeSign';
import { useWords } from '../shell/services';

interface PartnersProps {
  map: MapDocument;
  partners: readonly NodeRow[];
  /** The theme they are listed under. */
  under: Id | null;
}

const Partner = ({
  map,
  partner,
  under,
}: Omit<PartnersProps, 'partners'> & { partner: NodeRow }) => {
  const words = useWords();
  const status = partner.status ?? 'existing';
  const others = themesOf(map, partner).filter((id) => id !== under);
  const themes = others.map((id) => nodeOf(map, id)?.name ?? '').join(', ');
  return (
    <li className="print-partner">
      <StatusSign status={status} size={12} />
      <span>
        <bdi>{partner.name}</bdi>
        {status !== 'existing' && ` · ${words(`print.status.${status}`)}`}
        {others.length > 0 && ` · ${words('print.alsoIn', { themes })}`}
      </span>
    </li>
  );
};

const Partners = ({ map, partners, under }: PartnersProps) => (
  <ul className="print-partners">
    {partners.map((partner) => (
      <Partner key={partner.id} map={map} partner={partner} under={under} />
    ))}
  </ul>
);

const BranchPart = ({ map, branch }: { map: MapDocument; branch: Branch }) => {
  const words = useWords();
  const { theme, partners, subThemes } = branch;
  const isEmpty = partners.length === 0 && subThemes.length === 0;
  return (
    <section className={theme.parent ? 'print-branch print-under' : 'print-branch'}>
      <h3 className="print-theme">
        <ThemeSign color={theme.color ?? 0} size={12} /> <bdi>{theme.name}</bdi>
      </h3>
      {isEmpty && <p className="print-note">{words('print.noPartners')}</p>}
      <Partners map={map} partners={partners} under={theme.id} />
      {subThemes.map((sub) => (
        <BranchPart key={sub.theme.id} map={map} branch={sub} />
      ))}
    </section>
  );
};

/** The same as the picture, as a list: every theme with its partners, and those not sorted yet. */
export const PrintOutline = ({ map }: { map: MapDocument }) => {
  const words = useWords();
  const { themes, unsorted } = outlineOf(map);
  return (
    <div className="print-outline">
      {themes.map((branch) => (
        <BranchPart key={branch.theme.id} map={map} branch={branch} />
      ))}
      {unsorted.length > 0 && (
        <section className="print-branch">
          <h3 className="print-theme">{words('print.unsorted')}</h3>
          <Partners map={map} partners={unsorted} under={null} />
        </section>
      )}
    </div>
  );
};
