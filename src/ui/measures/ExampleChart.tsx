import { LineChart } from '../charts/LineChart';
import type { LineGiven } from '../charts/lineGiven';
import { useWidth } from '../charts/useWidth';
import { tickOf } from './figureNumber';
import { useVoice } from './figureText';

const percent = { type: 'percent', digits: 0 } as const;

const given = (
  goal: string,
  told: (value: number) => string,
): Omit<LineGiven, 'width' | 'height'> => ({
  series: [
    {
      ...{ key: 'example', name: '', isLead: true },
      points: [38, 43, 47, 52].map((value, at) => ({
        ...{ key: String(at), at, value, line: 1, isFirm: true, label: '' },
        text: told(value),
      })),
    },
  ],
  times: [],
  goal: { value: 60, text: goal },
  domain: [30, 70],
  tick: told,
});

/** What a measure will look like: gray, named an example, and nothing to be reached by keys. */
export const ExampleChart = () => {
  const { words, language } = useVoice();
  const [space, width] = useWidth<HTMLDivElement>(560);
  const told = (value: number): string => tickOf(value, percent, language);
  const goal = words('trends.goal', { value: told(60) });
  return (
    <figure className="measures-example">
      <figcaption className="measures-example-name">{words('measures.none.example')}</figcaption>
      <div ref={space} className="measures-example-chart" inert aria-hidden="true">
        <p className="chart-title">{words('measures.none.exampleTitle')}</p>
        <LineChart label="" given={{ ...given(goal, told), width, height: 190 }} />
      </div>
    </figure>
  );
};
