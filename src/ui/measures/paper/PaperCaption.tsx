import { mapRow } from '../../../domain/document';
import type { IndicatorRow } from '../../../domain/measureRow';
import { useVoice, type Voice } from '../figureText';
import type { MeasureTab } from '../tabs';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { hiddenOnPaper } from './hiddenOnPaper';
import { paperPartners } from './paperPartners';
import { usePaperAbout } from './usePaperAbout';

/** Reach by reach, because each tells of another place; one alone needs no names. */
const reachText = (measures: readonly IndicatorRow[], { words }: Voice): string => {
  const reaches = [...new Set(measures.map(({ reach }) => reach))];
  const named = (reach: IndicatorRow['reach']): string =>
    measures
      .filter((one) => one.reach === reach)
      .map(({ name }) => name)
      .join(', ');
  return reaches
    .map((reach) => {
      const said = words(`figures.reach.${reach}`);
      return reaches.length > 1 ? `${said} (${named(reach)})` : said;
    })
    .join('; ');
};

/** More than this are named where their figures stand. */
const fewNames = 4;

const measuresText = (measures: readonly IndicatorRow[], { words }: Voice): string => {
  const names = measures.map(({ name }) => name).join(', ');
  const count = measures.length;
  return count > fewNames
    ? words('measures.paper.manyMeasures', { count })
    : words('measures.paper.measures', { count, names });
};

/** What stands on every sheet (R27): measure, reach, group, period, theme, x of y, what is hidden. */
export const PaperCaption = ({ tab }: { tab: MeasureTab }) => {
  const voice = useVoice();
  const { words } = voice;
  const its = useMeasures();
  const today = useToday();
  const { document, chosen } = its;
  const about = usePaperAbout(tab);
  const { measures, period, isAllPeriods, isAllGroups, partner } = about;
  const hidden = hiddenOnPaper(document, about, chosen.group?.id ?? null);
  const said = (
    what: 'measure' | 'period' | 'group' | 'theme' | 'partner',
    value: string,
  ): string => words('measures.paper.part', { what: words(`measures.look.${what}`), value });
  const parts: readonly (string | null)[] = [
    measuresText(measures, voice),
    partner ? said('partner', partner.name) : null,
    words('measures.paper.reach', { reach: reachText(measures, voice) }),
    said(
      'group',
      isAllGroups
        ? words('measures.paper.allGroups')
        : (chosen.group?.name ?? words('measures.look.everybody')),
    ),
    period && !isAllPeriods
      ? words(isAllGroups ? 'measures.paper.groupsPeriod' : 'measures.paper.part', {
          what: words('measures.look.period'),
          value: period.label,
        })
      : words('measures.paper.allPeriods'),
    chosen.theme ? said('theme', chosen.theme.name) : null,
    words('measures.paper.part', {
      what: words('measures.paper.inFigures'),
      value: paperPartners(its, about, today, voice),
    }),
  ];
  const marks = [
    words('measures.private'),
    ...(hidden > 0 ? [words('measures.paper.hidden', { count: hidden })] : []),
    ...(mapRow(document)?.sample ? [words('measures.illustrative')] : []),
  ];
  return (
    <div className="print-about">
      <p>{parts.filter((part) => part).join(' · ')}</p>
      <p className="print-private">{marks.join(' · ')}</p>
    </div>
  );
};
