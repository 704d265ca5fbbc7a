import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { enterCells } from '../../../src/domain/commands/enterCells';
import { changeMeasure, defineMeasure } from '../../../src/domain/commands/measures';
import { addPeriods } from '../../../src/domain/commands/periods';
import type { MapDocument } from '../../../src/domain/document';
import { indicatorsOf, periodsOf } from '../../../src/domain/measures';
import { measureTableOf } from '../../../src/measurement/measureTable';
import { speak } from '../../../src/messages/speak';
import type { Voice } from '../../../src/ui/measures/figureText';
import { changeLines } from '../../../src/ui/measures/scorecard/changeLines';
import { findingOf } from '../../../src/ui/measures/scorecard/finding';
import { ScorecardTab } from '../../../src/ui/measures/scorecard/ScorecardTab';
import { scoreRows } from '../../../src/ui/measures/scorecard/scoreRow';
import { scoreCount } from '../../../src/ui/measures/scorecard/scoreStatus';
import { scoreTitle } from '../../../src/ui/measures/scorecard/scoreTitle';
import { countingIds } from '../../support/ids';
import { lookAt } from '../../support/lookAt';
import { did, named } from '../../support/maps';
import {
  cellOf,
  entered,
  measuredMap,
  measureNamed,
  periodNamed,
  valueAt,
} from '../../support/measured';
import { openMapFake, showOn } from '../../support/openMapFake';
import { sampleInitiative } from '../../support/sampleInitiative';
import { graduationMap } from '../../support/values';

beforeEach(() => localStorage.clear());

const voice: Voice = { words: speak('en'), language: 'en' };

const start = async () => {
  const fake = await openMapFake(sampleInitiative());
  return { ...fake, ...showOn(fake, <ScorecardTab />) };
};

const row = (name: RegExp) => screen.getByRole('article', { name });

describe('the scorecard', () => {
  it('has one row a measure, with the finding as its title', async () => {
    await start();
    expect(screen.getAllByRole('article')).toHaveLength(6);
    expect(
      row(
        /met an employer: 4\.6 points higher than in 2023–24, better \(same 3 partners both times\); on track to its goal of 60\.0%/,
      ),
    ).toBeVisible();
  });

  it('R2 R5 shows the pooled value, what it is of, and x of y partners', async () => {
    await start();
    const met = within(row(/met an employer/));
    expect(met.getByText('51.9%')).toBeVisible();
    expect(met.getByText(/^162 of 312/)).toBeVisible();
    expect(met.getByText('3 of 3 partners')).toBeVisible();
  });

  it('R6 puts the change of the same partners first', async () => {
    await start();
    const met = within(row(/met an employer/));
    expect(met.getByText(/^Same 3 partners both times, since 2023–24:/)).toHaveTextContent(
      'since 2023–24: +4.6 pp',
    );
    expect(met.getByText(/^All that reported/)).toBeVisible();
  });

  it('R8 R15 a rise is worse where lower is better, and nobody owns a population measure', async () => {
    await start();
    const absence = within(row(/Chronic absence: 2\.4 points higher than in 2023–24, worse/));
    expect(absence.getByText('Not improving')).toBeVisible();
    expect(absence.getByText('No partner owns it')).toBeVisible();
  });

  it('R7 says when every partner improved and the total did not', async () => {
    await start();
    const absence = within(row(/Chronic absence/));
    expect(absence.getByText(/Yet every partner improved.*P2/)).toBeVisible();
  });

  it('R10 R11 says how much of the way to the goal is done, and where it should be by now', async () => {
    await start();
    const met = within(row(/met an employer/));
    expect(met.getByText('From 42.0% to a goal of 60.0%')).toBeVisible();
    expect(met.getByText('55% of the way')).toBeVisible();
    expect(met.getByText('By now it should be 51.0%')).toBeVisible();
  });

  it('R3 says between what people who may be the same ones lie', async () => {
    await start();
    expect(row(/work-based learning: between [\d,]+ and [\d,]+ in /)).toBeVisible();
  });

  it('R12 prints the rule beside the statuses', async () => {
    await start();
    expect(screen.getByText(/in this order: no value: No data\./)).toBeVisible();
  });

  it('R25 does not compare values of two definitions', () => {
    const map = sampleInitiative();
    const period = periodsOf(map)[2]?.id ?? expect.fail('no period');
    const rows = scoreRows(map, measureTableOf(map), { period, today: '2026-05-03' });
    const returning = rows[4] ?? expect.fail('no row');
    expect(returning.since?.change.matched).toEqual({ is: 'none', why: 'versionsDiffer' });
    expect(findingOf(returning, voice)).toMatch(/returning next year: \d+/);
  });

  it('R28 claims nothing inside the usual ups and downs', () => {
    const ids = countingIds();
    const years = { type: 'schoolYear', start: '2025-09-01', count: 3 } as const;
    const timed = did(measuredMap(ids), addPeriods, years, ids);
    const [hours] = indicatorsOf(timed).filter(({ type }) => type === 'count');
    const cells = periodsOf(timed).map((period, at) => ({
      indicator: hours?.id ?? 'indicator_',
      unit: named(timed, 'Acme').id,
      period: period.id,
      cell: cellOf(String([40, 43, 44, 49, 46, 48][at])),
    }));
    const map = did(timed, enterCells, { cells, at: 1 }, ids);
    const period = periodsOf(map).at(-1)?.id ?? expect.fail('no period');
    const rows = scoreRows(map, measureTableOf(map), { period, today: '2030-01-01' });
    const row = rows.find(({ sheet }) => sheet.id === hours?.id) ?? expect.fail('no row');
    expect(findingOf(row, voice)).toBe('Hours: 48 in 2027–28, within its usual ups and downs');
    const lines = changeLines(row, voice, () => '');
    expect(lines?.same).toContain('+2 (+4%), within its usual ups and downs');
  });

  it('R12 shows the last value of a later period as an older one, striped, and says so', () => {
    const map = sampleInitiative();
    const period = periodsOf(map)[4]?.id ?? expect.fail('no period');
    const [first] = scoreRows(map, measureTableOf(map), { period, today: '2026-05-03' });
    expect(first?.period.label).toBe('2024–25');
    expect(first).toMatchObject({ isOlder: true, isInDoubt: true });
    expect(first?.sheet).toBe(indicatorsOf(map)[0]);
  });
});

const reading = { name: 'Reading', type: 'percent', denominator: 'students' } as const;

/** Two of three measures have a goal; `Hours` has none and a value for the last year. */
const withGoals = () => {
  const ids = countingIds(60_000);
  const goals = { startValue: 40, goalValue: 60 };
  const asked = did(measuredMap(ids), defineMeasure, { ...reading, ...goals }, ids);
  const id = measureNamed(asked, 'Interaction');
  const map = did(asked, changeMeasure, { id, fields: goals }, ids);
  const value = (measure: string, period: string, text: string) =>
    valueAt(map, 'Acme', measure, period, text);
  return { ids, map, value };
};

const titleOf = (map: MapDocument, period: string) => {
  const given = { period: periodNamed(map, period), today: '2030-01-01' };
  return scoreTitle(scoreCount(map, measureTableOf(map), given), period, voice.words);
};

describe('the sentence over the scorecard', () => {
  it('counts goals over all measures, and says what keeps them from being judged', () => {
    const { ids, map, value } = withGoals();
    expect(titleOf(measuredMap(), '2024–25')).toBe('2 measures; no goals set yet');
    const hours = entered(map, ids, value('Hours', '2024–25', '12'));
    expect(titleOf(hours, '2024–25')).toBe(
      '2 of 3 measures have a goal; none of them has a value for 2024–25',
    );
    const met = entered(hours, ids, value('Reading', '2024–25', '9/10'));
    expect(titleOf(met, '2024–25')).toBe(
      '1 of 2 measures with a goal are on track or there; 1 has no data',
    );
    const both = entered(met, ids, value('Interaction', '2024–25', '9/10'));
    expect(titleOf(both, '2024–25')).toBe('2 of 2 measures with a goal are on track or there');
  });

  it('R2 says of a reported 0/0 that no one was eligible, and no older figure stands in for it', () => {
    const { ids, map, value } = withGoals();
    const before = entered(map, ids, value('Reading', '2023–24', '5/10'));
    const rowAt = (of: MapDocument) => {
      const given = { period: periodNamed(of, '2024–25'), today: '2030-01-01' };
      const all = scoreRows(of, measureTableOf(of), given);
      return all.find(({ sheet }) => sheet.name === 'Reading') ?? expect.fail('no row');
    };
    expect(rowAt(before)).toMatchObject({ isOlder: true, pooled: { figure: { value: 50 } } });
    const nobody = rowAt(entered(before, ids, value('Reading', '2024–25', '0/0')));
    expect(nobody).toMatchObject({ isOlder: false, pooled: { figure: { why: 'noOneEligible' } } });
    expect(findingOf(nobody, voice)).toBe('Reading: no value, no one eligible');
  });

  it('says once in a row that no goal is set, and offers to set one', async () => {
    const map = withGoals();
    const hours = entered(map.map, map.ids, map.value('Hours', '2024–25', '12'));
    showOn(await openMapFake(hours), <ScorecardTab />);
    const its = within(row(/^Hours/));
    expect(its.getAllByText(/no goal/i)).toHaveLength(1);
    expect(its.getByRole('button', { name: 'Set a goal: Hours' })).toBeVisible();
  });
});

describe('what the scorecard compares', () => {
  it('R6 leads from the change of the same partners to why that of all changed, between the same periods', async () => {
    const map = sampleInitiative();
    const { look, user } = await lookAt(map, <ScorecardTab />);
    const absence = within(row(/Chronic absence/));
    await user.click(absence.getByRole('button', { name: 'Why it changed: Chronic absence' }));
    expect(look.getState()).toMatchObject({ tab: 'why', period: periodsOf(map)[2]?.id });
  });

  it('R16 a cohort counted a second time is told beside the first count, and no change over time', () => {
    const map = graduationMap();
    const last = periodsOf(map).at(-1) ?? expect.fail('no period');
    expect(last.label).toBe('2006 Aug');
    const [grads] = scoreRows(map, measureTableOf(map), { period: last.id, today: '2030-01-01' });
    if (!grads) expect.fail('no row');
    expect(grads.since?.comparison).toBe('recount');
    expect(findingOf(grads, voice)).toBe(
      'Total Grads: 75.0% in 2006 Aug beside 62.5% in 2006 (same partner both times)',
    );
    const lines = changeLines(grads, voice, () => '');
    expect(lines?.same).toMatch(/^2006 Aug against 2006, same partner: \+12\.5 pp \(\+20%\)$/);
    expect(lines?.beside).toMatch(/counted a second time, so this is no change over time/);
  });

  it('R13 shows the classes of Healthy People beside the seven words once that is chosen', async () => {
    const { user } = await start();
    expect(screen.queryByText(/^Healthy People:/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /classes of Healthy People/ }));
    const met = within(row(/met an employer/));
    expect(met.getByText('Healthy People: Improved')).toBeVisible();
    expect(within(row(/Chronic absence/)).getByText('Healthy People: Got worse')).toBeVisible();
    expect(screen.getByText(/Otherwise: Little or no change\. \(Rule R13\.\)/)).toBeVisible();
  });

  it('R0 names who counts by another definition where all are to count by the same', async () => {
    const map = sampleInitiative();
    await lookAt(map, <ScorecardTab />, { period: periodsOf(map)[1]?.id ?? null });
    const returning = within(row(/returning next year/));
    expect(
      returning.getByText(/^All must count by definition 2 here\. By definition 1: P1/),
    ).toBeVisible();
  });
});

describe('how is this computed', () => {
  it('R5 R12 R27 opens from a figure: partners, rule in words, and a sentence with its caveats', async () => {
    const { user } = await start();
    await user.click(within(row(/met an employer/)).getByRole('button', { name: /51\.9%/ }));
    const sheet = within(await screen.findByRole('dialog', { name: 'How is this computed?' }));
    const p2 = within(sheet.getByRole('row', { name: /^P2/ }));
    expect(p2.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      ...['58', '116', '50.0%', 'yes', 'May 3, 2026'],
    ]);
    expect(sheet.getByText(/Percents are never averaged/)).toBeVisible();
    expect(
      sheet.getByText(/^Starting point: 42\.0%\. Where it should be by now: 51\.0%/),
    ).toBeVisible();
    const sentence = sheet.getByText(/^Students who met an employer \(local; Everybody; 2024–25\)/);
    for (const part of [
      '51.9% (162 of 312)',
      '3 of 3 partners',
      'On track',
      'Illustrative numbers',
    ])
      expect(sentence).toHaveTextContent(part);
    expect(sentence).toHaveTextContent(
      'Private copy: small numbers are not hidden. As of May 3, 2026.',
    );
  });
});
