import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { LineChart } from '../../../src/ui/charts/LineChart';
import type { LineGiven } from '../../../src/ui/charts/lineGiven';
import { Sparkline } from '../../../src/ui/charts/Sparkline';

const values = [40, 43, null, 49];

const given: LineGiven = {
  ...{ width: 400, height: 200, bounds: { low: 0, high: 100 } },
  series: [
    {
      ...{ key: 'all', name: '', isLead: true },
      points: values.map((value, at) => ({
        ...{ key: `p${at}`, at: 2021 + at, value, line: 1, isFirm: at !== 3 },
        text: value === null ? 'not reported' : `${value}%`,
        label: `${2021 + at}: ${value === null ? 'not reported' : `${value}%`}`,
      })),
    },
  ],
  times: [
    { at: 2021, text: '2021' },
    { at: 2027, text: '2027' },
  ],
  goal: { value: 60, text: 'goal 60%' },
  start: { at: 2021, value: 40, text: '' },
  forecast: [
    { at: 2024, value: 48.2, text: '' },
    { at: 2027, value: 56.6, text: 'forecast 56.6%' },
  ],
  tick: (value) => `${value}%`,
};

const marks = () => screen.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'));

describe('a line chart', () => {
  it('names every mark, also the one without a value', () => {
    render(<LineChart label="Interaction" given={given} />);
    expect(marks()).toEqual(['2021: 40%', '2022: 43%', '2023: not reported', '2024: 49%']);
  });

  it('is one stop of Tab; arrows, Home and End go from mark to mark, Enter opens', async () => {
    const onOpen = vi.fn();
    render(<LineChart label="Interaction" given={given} onOpen={onOpen} />);
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toHaveAccessibleName('2024: 49%');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName('2023: not reported');
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveAccessibleName('2021: 40%');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onOpen).toHaveBeenCalledWith('p1', 'all');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName('2024: 49%');
  });

  it('looks as it was agreed', async () => {
    const svg = renderToStaticMarkup(<LineChart label="Interaction" given={given} />);
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('pictures/line.svg.txt');
  });

  it('as small as a word looks as it was agreed', async () => {
    const points = values.map((value, at) => ({ at, value, line: 1 }));
    const svg = renderToStaticMarkup(<Sparkline label="40% to 49%" points={points} goal={60} />);
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('pictures/spark.svg.txt');
  });
});
