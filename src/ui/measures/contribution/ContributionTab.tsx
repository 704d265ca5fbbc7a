import { useId, useState } from 'react';
import { OwnTitle } from '../../charts/OwnTitle';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useFormat } from '../../shell/services';
import { ComputedDialog, HowComputed } from '../computed/HowComputed';
import type { Question } from '../computed/working';
import { figureText, partnersText, useVoice, valueText, whyText } from '../figureText';
import { sawFigure, sawNumber } from '../sawText';
import { useMeasures } from '../useMeasures';
import { useOwnWords } from '../useOwnWords';
import { amountText } from '../why/amounts';
import { PartTable } from './PartTable';
import { amountMeasure, placeBy } from './parts';
import { type Contributed, type Contribution, useContribution } from './useContribution';

/** A figure about everybody is not made of what partners report: nobody's part is zero. */
const OfEverybody = ({ view: { measure, period } }: { view: Contribution }) => {
  const { words } = useVoice();
  const { change } = useMeasures();
  const values = { name: measure.name, period: period.label };
  return (
    <EmptyState
      title={words('everybody.contribution.title')}
      text={words('everybody.contribution.text', values)}
    >
      <Button variant="primary" onPress={() => change({ tab: 'trends' })}>
        {words('everybody.contribution.see')}
      </Button>
    </EmptyState>
  );
};

const Nothing = ({ at }: { at: Contributed }) => {
  const voice = useVoice();
  const { words } = voice;
  const { change } = useMeasures();
  const { view, measure, period } = at;
  const values = { name: measure?.name ?? '', period: period?.label ?? '' };
  const text = view
    ? words('contribution.none.nobody', values)
    : words('contribution.none.cannot', values);
  return (
    <EmptyState title={words('contribution.none.title')} text={text}>
      {view ? (
        <Button variant="primary" onPress={() => change({ tab: 'enter' })}>
          {words('contribution.none.enter')}
        </Button>
      ) : (
        <Button onPress={() => change({ tab: 'heatmap' })}>
          {words('contribution.none.heatmap')}
        </Button>
      )}
    </EmptyState>
  );
};

const totalText = (
  { measure, pooled }: Contribution,
  voice: ReturnType<typeof useVoice>,
): string =>
  pooled.n.is === 'value'
    ? amountText(pooled.n.value, amountMeasure(measure), voice)
    : figureText(pooled.figure, measure, voice);

/** What the finding was told of, in no language. */
const contributionSaw = ({ period, pooled, parts }: Contribution): string =>
  [
    ...[period.end, sawFigure(pooled.figure)],
    ...parts.slice(0, 1).map(({ partner, amount }) => `${partner} ${sawNumber(amount)}`),
  ].join(' ');

const Finding = ({ view }: { view: Contribution }) => {
  const voice = useVoice();
  const { words } = voice;
  const { measure, period, pooled, parts, group } = view;
  const [first] = parts;
  const id = useId();
  const own = useOwnWords(measure, 'contribution', contributionSaw(view));
  const isRange = pooled.figure.is === 'range';
  const values = {
    ...{ measure: measure.name, period: period.label, total: totalText(view, voice) },
    first: first ? view.nameOf(first.partner) : '',
    most: first ? valueText(first.amount, amountMeasure(measure), voice) : '',
  };
  return (
    <header className="chart-head">
      <OwnTitle
        {...{ id, own: group ? undefined : own }}
        title={words(isRange ? 'contribution.finding.range' : 'contribution.finding.sum', values)}
      />
      <p className="chart-note">
        <HowComputed asked={view.asked} name={measure.name}>
          {partnersText(pooled, voice)}
        </HowComputed>
        {group && ` · ${group.name}`}
      </p>
      {isRange && <p className="chart-how">{words('contribution.range')}</p>}
    </header>
  );
};

const Left = ({ view }: { view: Contribution }) => {
  const voice = useVoice();
  const format = useFormat();
  const names = view.pooled.left.map(
    ({ report, why }) => `${view.nameOf(report.partner)} (${whyText(why, voice)})`,
  );
  if (names.length === 0) return null;
  const listed = format
    .list(names)
    .map(({ text }) => text)
    .join('');
  return <p>{voice.words('contribution.left', { names: listed })}</p>;
};

/** What each partner gives to the figure of all (R3), for measures whose parts add up. */
export const ContributionTab = () => {
  const { words } = useVoice();
  const at = useContribution();
  const [asked, setAsked] = useState<Question | null>(null);
  if (at.view?.pooled.of === 'everybody') return <OfEverybody view={at.view} />;
  if (!at.view || at.view.parts.length === 0) return <Nothing at={at} />;
  const { view } = at;
  const rule = placeBy(view.measure) ?? 'none';
  return (
    <section className="contribution">
      <Finding view={view} />
      <PartTable view={view} onOpen={setAsked} />
      <footer className="contribution-foot">
        <Left view={view} />
        <p>{words(`contribution.rule.${rule}`)}</p>
      </footer>
      <ComputedDialog asked={asked} onClose={() => setAsked(null)} />
    </section>
  );
};
