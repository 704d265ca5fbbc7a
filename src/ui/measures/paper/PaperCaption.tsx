import { mapRow } from '../../../domain/document';
import type { IndicatorRow } from '../../../domain/measureRow';
import { useVoice, type Voice } from '../figureText';
import type { MeasureTab } from '../tabs';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { aboutOf } from './about';
import { hiddenOnPaper } from './hiddenOnPaper';
import { paperPartners } from './paperPartners';

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

/** What stands on every sheet (R27): measure, reach, group, period, theme, x of y, what is hidden. */
export const PaperCaption = ({ tab }: { tab: MeasureTab }) => {
  const voice = useVoice();
  const { words } = voice;
  const its = useMeasures();
  const today = useToday();
  const { document, chosen } = its;
  const about = aboutOf(document, chosen, tab);
  const { measures, period, isAllPeriods, isAllGroups } = about;
  const hidden = hiddenOnPaper(document, about, chosen.group?.id ?? null);
  const said = (what: 'measure' | 'period' | 'group' | 'theme', value: string): string =>
    words('measures.paper.part', { what: words(`measures.look.${what}`), value });
  const [one] = measures;
  const parts: readonly (string | null)[] = [
    measures.length === 1 && one ? said('measure', one.name) : null,
    words('measures.paper.reach', { reach: reachText(measures, voice) }),
    said(
      'group',
      isAllGroups
        ? words('measures.paper.allGroups')
        : (chosen.group?.name ?? words('measures.look.everybody')),
    ),
    period && !isAllPeriods ? said('period', period.label) : words('measures.paper.allPeriods'),
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
