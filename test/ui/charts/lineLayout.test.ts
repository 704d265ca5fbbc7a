import { describe, expect, it } from 'vitest';
import type { LineGiven, LinePoint } from '../../../src/ui/charts/lineGiven';
import { lineLayout } from '../../../src/ui/charts/lineLayout';
import { domainOf, sharedDomain } from '../../../src/ui/charts/valueScale';

const pointOf = (at: number, value: number | null, line = 1): LinePoint => ({
  ...{ key: `period_${at}`, at, value, line, isFirm: true },
  text: value === null ? 'not reported' : `${value}%`,
  label: `${at}: ${value}`,
});

const chart = (points: readonly LinePoint[], given: Partial<LineGiven> = {}): LineGiven => ({
  ...{ width: 400, height: 200, bounds: { low: 0, high: 100 } },
  series: [{ key: 'all', name: '', isLead: true, points }],
  times: [
    { at: 2021, text: '2021' },
    { at: 2024, text: '2024' },
  ],
  tick: (value) => `${value}%`,
  ...given,
});

const straight = [40, 43, 44, 49].map((value, at) => pointOf(2021 + at, value));

describe('where a line chart stands', () => {
  it('draws one line through values that follow each other', () => {
    const { series, ends } = lineLayout(chart(straight));
    expect(series[0]?.paths).toHaveLength(1);
    expect(ends.map(({ text }) => text)).toEqual(['49%']);
  });

  it('leaves a gap where there is no value, and never draws it as zero', () => {
    const gapped = straight.map((point, at) => (at === 2 ? pointOf(2023, null) : point));
    const { series } = lineLayout(chart([...gapped, pointOf(2025, 50)]));
    expect(series[0]?.paths).toHaveLength(2);
    expect(series[0]?.marks[2]?.y).toBeNull();
  });

  it('R4 marks of times without a value stand under the axis, where nothing is read', () => {
    const hidden = { ...pointOf(2023, null), isHidden: true };
    const { plot, series } = lineLayout(
      chart(straight.map((point, at) => (at === 2 ? hidden : point))),
    );
    expect(plot.lane).toBeGreaterThan(plot.bottom + 5);
    expect(series[0]?.marks.map(({ isHidden }) => isHidden)).toEqual([false, false, true, false]);
    expect(lineLayout(chart(straight)).plot.bottom).toBeGreaterThan(plot.bottom);
  });

  it('R25 a definition change breaks the line: no line across', () => {
    const points = [
      pointOf(2021, 40),
      pointOf(2022, 43),
      pointOf(2023, 44, 2),
      pointOf(2024, 49, 2),
    ];
    const { series, breaks } = lineLayout(chart(points));
    expect(series[0]?.paths).toHaveLength(2);
    expect(breaks).toHaveLength(1);
  });

  it('keeps the words at the end of the lines apart: value, goal and forecast', () => {
    const { ends } = lineLayout(
      chart(straight, {
        goal: { value: 50, text: 'goal 50%' },
        forecast: [
          { at: 2024, value: 49, text: '' },
          { at: 2026, value: 50.5, text: 'forecast 50.5%' },
        ],
      }),
    );
    const atEnd = ends.filter(({ anchor }) => anchor === 'start');
    const heights = atEnd.map(({ y }) => y).sort((a, b) => a - b);
    expect(ends).toHaveLength(3);
    for (const [at, y] of heights.entries())
      if (at > 0) expect(y - (heights[at - 1] ?? 0)).toBeGreaterThanOrEqual(15.9);
  });

  it('puts the value on its point where the chart goes on to the period of the goal', () => {
    const times = [
      { at: 2021, text: '2021' },
      { at: 2030, text: '2030' },
    ];
    const { ends, series } = lineLayout(chart(straight, { times }));
    const last = series[0]?.marks.at(-1);
    expect(ends).toHaveLength(1);
    expect(ends[0]).toMatchObject({ text: '49%', anchor: 'middle', x: last?.x });
    expect(ends[0]?.y).toBeLessThan(last?.y ?? 0);
  });

  it('R3 shows a value between two numbers as a bar, and draws no line through it', () => {
    const range = { low: 120, high: 240 };
    const people = [
      { ...pointOf(2021, null), range },
      { ...pointOf(2022, null), range },
    ];
    const { series } = lineLayout(chart(people, { bounds: { low: 0 } }));
    expect(series[0]?.paths).toEqual([]);
    const bar = series[0]?.marks[0]?.bar;
    expect(bar?.low).toBeGreaterThan(bar?.high ?? 0);
  });

  it('stays within what the values can be: a percent never has an axis beyond 100', () => {
    const { ticks, plot } = lineLayout(chart([pointOf(2021, 97), pointOf(2022, 100)]));
    expect(ticks.map(({ text }) => Number.parseFloat(text))).toSatisfy((all: number[]) =>
      all.every((one) => one <= 100),
    );
    for (const { y } of ticks) expect(y).toBeGreaterThanOrEqual(plot.top);
  });

  it('has two to four round numbers on its axis', () => {
    for (const values of [
      [0.1, 0.3],
      [5, 5],
      [120_000, 380_000],
      [-20, 40],
    ]) {
      const { ticks } = lineLayout(
        chart(
          values.map((value, at) => pointOf(2021 + at, value)),
          { bounds: {} },
        ),
      );
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(4);
    }
  });

  it('a shared scale begins at 0 where the lowest is small beside the highest, and says so', () => {
    const domain = sharedDomain([domainOf([13, 17]), domainOf([62, 88])], 0);
    expect(domain[0]).toBe(0);
    const { ticks, plot, series } = lineLayout(
      chart([pointOf(2021, 13), pointOf(2022, 17)], { domain }),
    );
    expect(ticks[0]).toEqual({ y: plot.bottom, text: '0%' });
    for (const { y } of series[0]?.marks ?? []) expect(y).toBeLessThan(plot.bottom - 10);
  });

  it('a shared scale far from 0 does not begin there, and labels its bottom line all the same', () => {
    const domain = sharedDomain(
      [
        [45, 55],
        [50, 75],
      ],
      0,
    );
    expect(domain).toEqual([45, 75]);
    expect(lineLayout(chart(straight, { domain })).ticks[0]?.text).toBe('45%');
    expect(
      sharedDomain([
        [10, 20],
        [80, 90],
      ]),
    ).toEqual([10, 90]);
  });
});
