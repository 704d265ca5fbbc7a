import { useState } from 'react';
import type { Asked } from '../../../measurement/asked';
import { partnerShowsStatus } from '../../../measurement/scope';
import { ChartFigure } from '../../charts/ChartFigure';
import { LineChart } from '../../charts/LineChart';
import { useWidth } from '../../charts/useWidth';
import type { Domain } from '../../charts/valueScale';
import { ComputedDialog } from '../computed/HowComputed';
import { useVoice } from '../figureText';
import { useOnPaper } from '../onPaper';
import { StatusMark } from '../StatusMark';
import { useOwnWords } from '../useOwnWords';
import { TrendNumbers } from './TrendNumbers';
import type { Trend } from './trend';
import { type TrendExtras, trendGiven } from './trendGiven';
import { trendTitle } from './trendTitle';
import { trendSaw, trendSource, trendSummary, trendTable } from './trendWords';
import { askedOf } from './trendWorkings';

export interface TrendFigureProps {
  trend: Trend;
  extras: TrendExtras;
  domain?: Domain | undefined;
  /** One of many beside each other, and what tells them apart. */
  panel?: 'measure' | 'partner';
}

/** How much room a chart has, px; `width` until it is known. */
const sizes = {
  alone: { width: 680, height: 320 },
  panel: { width: 340, height: 180 },
  /** Three stand beside each other on paper. */
  small: { width: 216, height: 118 },
} as const;

const Note = ({ trend }: { trend: Trend }) => {
  const { words } = useVoice();
  const { row, partner, sheet } = trend;
  if (partner && !partnerShowsStatus(sheet)) return words('trends.contributes');
  return <StatusMark status={row.status} isInDoubt={row.isInDoubt} />;
};

/** A measure over time; every mark opens how its figure is computed. */
export const TrendFigure = ({ trend, extras, domain, panel }: TrendFigureProps) => {
  const voice = useVoice();
  const isSmall = useOnPaper() && panel === 'partner';
  const size = sizes[isSmall ? 'small' : panel ? 'panel' : 'alone'];
  const [space, width] = useWidth<HTMLDivElement>(size.width);
  const [open, setOpen] = useState<Asked | null>(null);
  const { sheet, row, partner, subgroup } = trend;
  const title = trendTitle(trend, voice, panel === 'partner');
  const own = useOwnWords(sheet, 'trends', trendSaw(trend));
  const isOfAll = !partner && !subgroup;
  const openAt = (key: string, series: string): void => {
    const spot = [...trend.spots, ...trend.together].find(({ period }) => period.id === key);
    if (!spot) return;
    const isAll = series === 'all' && partner !== null;
    setOpen(askedOf(isAll ? { ...trend, partner: null } : trend, spot));
  };
  return (
    <ChartFigure
      title={title}
      note={<Note trend={trend} />}
      source={trendSource(trend, voice, extras)}
      table={trendTable(trend, voice)}
      summary={trendSummary(trend, voice)}
      isPanel={panel !== undefined}
      own={isOfAll ? own : undefined}
      {...(!panel && { howToRead: voice.words('trends.howToRead') })}
    >
      <div ref={space} className="chart-space">
        <LineChart
          label={`${(isOfAll && own.title) || title}. ${row.period.label}`}
          given={{ ...trendGiven(trend, voice, extras, domain), width, height: size.height }}
          onOpen={openAt}
        />
      </div>
      <TrendNumbers trend={trend} extras={extras} />
      <ComputedDialog asked={open} onClose={() => setOpen(null)} />
    </ChartFigure>
  );
};
