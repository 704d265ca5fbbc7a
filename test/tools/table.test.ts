import { describe, expect, it } from 'vitest';
import { tableOf } from './table.mjs';

const lane = { title: 'Journeys', passed: 9, failed: 0, skipped: 1, seconds: 100, budget: 120 };
const lineOf = (changed: object) => tableOf([{ ...lane, ...changed }]).split('\n')[1];

describe('the table at the end of a run', () => {
  it('has name, counts, seconds and budget of a lane', () => {
    expect(lineOf({})).toMatch(/^✓ Journeys +9 +0 +1 +100\.0 +120$/);
  });

  it('says that a lane took longer than its budget, without making a failure of it', () => {
    expect(lineOf({ seconds: 121 })).toMatch(/^✓ .* 121\.0 +120 {2}over budget$/);
  });

  it('leaves the budget out where a lane has none, and marks a failure', () => {
    expect(lineOf({ budget: undefined, failed: 2 })).toMatch(/^✗ Journeys +9 +2 +1 +100\.0$/);
  });

  it('adds up the time of all lanes', () => {
    expect(tableOf([lane, lane]).split('\n').at(-1)).toMatch(/^ +in all +200\.0 +600$/);
    expect(tableOf([{ ...lane, seconds: 601 }])).toMatch(/601\.0 +600 {2}over budget$/);
  });
});
