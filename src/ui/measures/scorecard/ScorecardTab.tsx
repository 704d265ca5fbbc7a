import { memo, useMemo } from 'react';
import type { IndicatorRow } from '../../../domain/measureRow';
import { indicatorsOf } from '../../../domain/measures';
import { partnersOfTheme } from '../../../domain/outline';
import type { MeasureTable } from '../../../measurement/measureTable';
import { EmptyState } from '../../parts/EmptyState';
import { useWords } from '../../shell/services';
import { HowComputed } from '../computed/HowComputed';
import { useVoice } from '../figureText';
import { useOnPaper } from '../onPaper';
import { SchemeChoice } from '../scheme/SchemeChoice';
import { SchemeRule } from '../scheme/SchemeRule';
import { SystemNote } from '../system/SystemNote';
import { useMeasures } from '../useMeasures';
import { useSoon } from '../useSoon';
import { useToday } from '../useToday';
import { ScoreCardRow } from './ScoreCardRow';
import { type ScoreAsked, scoreRow } from './scoreRow';
import { scoreCount } from './scoreStatus';
import { scoreTitle } from './scoreTitle';
import { statusesOf } from './scoreWorkings';

/** What all rows are about. */
interface About {
  readonly table: MeasureTable;
  readonly given: ScoreAsked;
}

/** So many rows stand at once; the others follow without holding the page up. */
const atOnce = 6;

const Row = memo(({ sheet, about }: { sheet: IndicatorRow; about: About }) => {
  const row = useMemo(() => scoreRow(about.table, sheet, about.given), [about, sheet]);
  return row && <ScoreCardRow row={row} />;
});

const Rows = ({ sheets, about }: { sheets: readonly IndicatorRow[]; about: About | null }) =>
  about && sheets.map((sheet) => <Row key={sheet.id} sheet={sheet} about={about} />);

const useAbout = (): About | null => {
  const { document, table, chosen } = useMeasures();
  const { period, theme } = chosen;
  const today = useToday();
  return useMemo(() => {
    if (!period) return null;
    const partners = theme && partnersOfTheme(document, theme.id).map(({ id }) => id);
    return { table, given: { period: period.id, today, ...(partners && { partners }) } };
  }, [document, table, period, theme, today]);
};

const Title = ({ about: { table, given } }: { about: About }) => {
  const voice = useVoice();
  const { words } = voice;
  const { document } = useMeasures();
  const count = useMemo(() => scoreCount(document, table, given), [document, table, given]);
  const { goals, each } = count;
  const title = scoreTitle(count, table.places.get(given.period)?.period.label ?? '', words);
  return (
    <>
      <h2 className="scorecard-title">{title}</h2>
      {goals > 0 && (
        <span className="tab-tools">
          <HowComputed
            asked={() => statusesOf(title, each, voice)}
            name={words('working.counted.statuses')}
          >
            {words('working.counted.open')}
          </HowComputed>
        </span>
      )}
    </>
  );
};

const Rule = () => {
  const words = useWords();
  if (useOnPaper()) return <p className="score-rule">{words('scorecard.fewPoints')}</p>;
  return (
    <details className="score-rule" open>
      <summary>{words('figures.statusRuleTitle')}</summary>
      <SchemeRule />
      <p>{words('scorecard.fewPoints')}</p>
      <SchemeChoice />
    </details>
  );
};

/** All measures at a glance, one row each. */
export const ScorecardTab = () => {
  const words = useWords();
  const { document } = useMeasures();
  const about = useAbout();
  const later = useSoon(about);
  const sheets = indicatorsOf(document);
  if (!about)
    return (
      <EmptyState title={words('scorecard.empty.title')} text={words('scorecard.empty.text')} />
    );
  return (
    <section className="scorecard">
      <header className="scorecard-head">
        <Title about={about} />
      </header>
      <ol className="score-rows">
        <Rows sheets={sheets.slice(0, atOnce)} about={about} />
        <Rows sheets={sheets.slice(atOnce)} about={later} />
      </ol>
      <SystemNote />
      <Rule />
    </section>
  );
};
