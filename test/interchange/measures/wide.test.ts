import { describe, expect, it } from 'vitest';
import { looksLikeValues } from '../../../src/interchange/measures/proposeRoles';
import type { ValueDraft } from '../../../src/interchange/measures/valueDraft';
import { isAnswered } from '../../../src/interchange/measures/valuePlan';
import { emptyMap, planOfValues, valuesTable } from '../../support/values';

const planned = (text: string, answers: Partial<ValueDraft> = {}) =>
  planOfValues(emptyMap(), text, answers);

const told = (text: string, answers: Partial<ValueDraft> = {}) =>
  planned(text, answers).values.map(({ partner, period, measure, n, d, state }) => [
    ...[partner, period, measure, n, d, state],
  ]);

describe('a table with periods as columns', () => {
  it('R16 reads years as columns; the measure is called like the file, blank is missing, 0 is zero', () => {
    const text = 'partner,2022,2023,2024\nAcme,12,0,\nBeta,"1,234",NA,7\n';
    expect(looksLikeValues(valuesTable(text))).toBe(true);
    expect(told(text)).toEqual([
      ['Acme', '2022', 'Outcomes', 12, null, 'reported'],
      ['Acme', '2023', 'Outcomes', 0, null, 'reported'],
      ['Beta', '2022', 'Outcomes', 1234, null, 'reported'],
      ['Beta', '2023', 'Outcomes', null, null, 'notApplicable'],
      ['Beta', '2024', 'Outcomes', 7, null, 'reported'],
    ]);
  });

  it('reads pairs of part and whole for each period', () => {
    const text = 'School,2023 n,2023 total,2024 n,2024 total\nNorth,30,60,33,66\n';
    const plan = planned(text);
    expect(plan.values.map(({ period, n, d }) => [period, n, d])).toEqual([
      ['2023', 30, 60],
      ['2024', 33, 66],
    ]);
    expect(plan.measures.map(({ type }) => type)).toEqual(['percent']);
  });

  it('R1 asks what a percent is out of where no header says it', () => {
    const plan = planned('School,2023 n,2023 total\nNorth,30,60\nSouth,3,6\n');
    expect(plan.asks.measures).toEqual(['Outcomes']);
    expect(isAnswered(plan)).toBe(false);
  });

  it('takes months as columns once it is told which year they are of', () => {
    const text = 'School,Aug,Sep,Jan\nNorth,4,5,6\n';
    expect(planned(text).asks.periods).toEqual(['Aug', 'Sep', 'Jan']);
    const table = valuesTable(text);
    expect(table.headers).toEqual(['School', 'Aug', 'Sep', 'Jan']);
  });

  it('R2 keeps a percent by itself as only a percent, also beside a whole', () => {
    expect(told('School,2023\nNorth,45%\nSouth,50%\n', {})[0]?.slice(3)).toEqual([
      45,
      null,
      'reported',
    ]);
    const beside = told(
      'School,Year,Enrolled,Graduation rate\nNorth,2023,60,45%\nNorth,2024,62,50\n',
    );
    expect(beside.map((one) => one.slice(3, 5))).toEqual([
      [45, null],
      [50, null],
    ]);
  });

  it('splits a count with its percent, and holds the percent against ours', () => {
    const text =
      'School,Year,Met a mentor,Enrolled\nNorth,2023,18 (45%),40\nNorth,2024,18 (50%),40\n';
    const plan = planned(text);
    expect(plan.values.map(({ n, d, percent }) => [n, d, percent])).toEqual([
      [18, 40, 45],
      [18, 40, 50],
    ]);
    expect(plan.said.apart.map(({ line, ours }) => [line, ours])).toEqual([[3, 45]]);
  });

  it('reads decimal commas where the numbers leave no doubt', () => {
    const plan = planned('Escuela;2022;2023\nNorte;12,5;1.234,5\nSur;3,25;7\n');
    expect(plan.sources[0]?.draft.decimal).toBe(',');
    expect(plan.values.map(({ n }) => n)).toEqual([12.5, 1234.5, 3.25, 7]);
  });

  it('reads money and thousands in short', () => {
    expect(told('Partner,2022,2023\nAcme,$1.2k,"$90,000"\n').map((one) => one[3])).toEqual([
      1200, 90_000,
    ]);
  });
});

describe('what is refused, asked or worth a look', () => {
  it('names a number in brackets instead of guessing', () => {
    const { problems, values } = planned('Partner,2022,2023\nAcme,(12),4\n');
    expect(problems).toEqual([
      { file: 'outcomes.csv', line: 2, column: '2022', text: '(12)', why: 'brackets' },
    ]);
    expect(values).toHaveLength(1);
  });

  it('names what is no one number, and never takes it for a sign', () => {
    const { problems, said } = planned('Partner,2022,2023\nAcme,10-15,4\nBeta,1.2.3,5\n');
    expect(problems.map(({ text, why }) => [text, why])).toEqual([
      ['10-15', 'notNumeric'],
      ['1.2.3', 'notNumeric'],
    ]);
    expect(said.signs.size).toBe(0);
  });

  it('R4 asks for signs nobody knows, a dash among them; they can be left out', () => {
    const text = 'Partner,2022,2023\nAcme,-,4\nBeta,5,<10\n';
    expect(planned(text).asks.signs).toEqual(['-']);
    expect(planned(text).sources[0]?.draft.markers).toEqual({ '<10': 'suppressed' });
    const markers = { '-': 'skip', '<10': 'suppressed' } as const;
    expect(told(text, { markers }).map((one) => [one[0], one[3], one[5]])).toEqual([
      ['Acme', 4, 'reported'],
      ['Beta', 5, 'reported'],
      ['Beta', null, 'suppressed'],
    ]);
  });

  it('leaves a part that is more than its whole out, with its line', () => {
    const { problems } = planned(
      'School,Year,Grads - n,Total\nNorth,2023,61,60\nNorth,2024,6,60\n',
    );
    expect(problems).toEqual([
      { file: 'outcomes.csv', line: 2, column: 'Grads - n', text: '61', why: 'partOverWhole' },
    ]);
  });

  it('leaves out what entering would refuse: below zero, a percent above 100', () => {
    const { problems } = planned('School,2022,2023\nNorth,-4,5\nSouth,6,7\n');
    expect(problems.map(({ why }) => why)).toEqual(['negative']);
    const over = planned('School,2022,2023\nNorth,104%,50%\n');
    expect(over.problems.map(({ why }) => why)).toEqual(['percentOver']);
  });

  it('leaves total rows out, and says when they are not the sum', () => {
    const text = 'School,2022,2023\nNorth,10,20\nSouth,5,6\nTotal,15,27\n';
    const { doubts, values, partners } = planned(text);
    expect(partners.map(({ text: name }) => name)).toEqual(['North', 'South']);
    expect(values).toHaveLength(4);
    expect(doubts.map(({ why, said, other }) => [why, said, other])).toEqual([['notSum', 27, 26]]);
  });

  it('points at more than three times the last period', () => {
    const { doubts } = planned('School,2021,2022,2023\nNorth,10,30,91\n');
    expect(doubts.map(({ why, period, said, other }) => [why, period, said, other])).toEqual([
      ['jump', '2023', 91, 30],
    ]);
  });

  it('takes the same value twice once, and another at its place not at all', () => {
    const text = 'School,Year,Grads - n,Total\nNorth,2023,6,60\nNorth,2023,6,60\nNorth,2023,7,60\n';
    const { values, problems } = planned(text);
    expect(values).toHaveLength(1);
    expect(problems.map(({ line, why }) => [line, why])).toEqual([[4, 'twice']]);
  });

  it('asks which partner and period a file is of where no column says it', () => {
    const text = 'Indicator,Value\nVisits,12\nHours,30\n';
    const { asks } = planned(text, { partner: '', period: '' });
    expect(asks.lacks.map(({ what }) => what)).toEqual(['partner', 'period']);
  });
});
