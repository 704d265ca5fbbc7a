import { describe, expect, test } from 'vitest';
import { applied, inverted } from '../../../src/domain/change';
import { foresee, tellChart, turnCurve } from '../../../src/domain/commands/chartNotes';
import { removePeriod } from '../../../src/domain/commands/periods';
import { type MapDocument, rowOf } from '../../../src/domain/document';
import { problemsOf } from '../../../src/domain/integrity';
import { reissued } from '../../../src/domain/reissue';
import { rowFrom } from '../../../src/domain/schema';
import { seenBy } from '../../../src/domain/seen';
import { measureSetOf } from '../../../src/interchange/measureSet/writeMeasureSet';
import { countingIds } from '../../support/ids';
import { did } from '../../support/maps';
import { measuredMap, measureNamed, periodNamed } from '../../support/measured';

const ids = countingIds(9_500);

const story = 'Acme stopped its tours';
const title = 'Tours are what counts';

/** A curve that is turned, with a forecast set by hand and a chart in somebody's own words. */
const noted = (): MapDocument => {
  const map = measuredMap();
  const id = measureNamed(map, 'Interaction');
  const told = did(map, turnCurve, { id, step: 'story', text: ` ${story} ` }, ids);
  const ahead = { [periodNamed(map, '2023–24')]: [51.5, 'hand', '2024-08-01'] as const };
  const seen = did(told, foresee, { id, ahead }, ids);
  return did(seen, tellChart, { id, chart: 'trends', title, saw: '2023 42' }, ids);
};

const measure = (map: MapDocument) => {
  const row = rowOf(map, 'indicator', measureNamed(map, 'Interaction'));
  if (!row) throw new Error('made above');
  return row;
};

describe('what is said about the charts of a measure', () => {
  test('R14 steps, forecasts and words are kept on the measure, and undone one by one', () => {
    const map = noted();
    expect(measure(map)).toMatchObject({
      curve: { story },
      ahead: { [periodNamed(map, '2023–24')]: [51.5, 'hand', '2024-08-01'] },
      told: { trends: { title, saw: '2023 42' } },
    });
    const edit = turnCurve(map, { id: measure(map).id, step: 'story', text: '' }, ids);
    if (!edit.ok) throw new Error(edit.error.reason);
    const after = applied(map, edit.value.change);
    expect(measure(after)).not.toHaveProperty('curve');
    expect(measure(applied(after, inverted(edit.value.change))).curve).toEqual({ story });
  });

  test('two copies that change different steps keep both', () => {
    const map = noted();
    const { id } = measure(map);
    const action = turnCurve(map, { id, step: 'action', text: 'Call Acme' }, ids);
    const by = turnCurve(map, { id, step: 'by', text: '2025-05-01' }, ids);
    if (!action.ok || !by.ok) throw new Error('refused');
    const both = applied(applied(map, action.value.change), by.value.change);
    expect(measure(both).curve).toEqual({ story, action: 'Call Acme', by: '2025-05-01' });
  });

  test('a day that is none, a forecast that is no number and what is there already are refused', () => {
    const map = noted();
    const { id } = measure(map);
    const period = periodNamed(map, '2023–24');
    const reason = (result: { ok: boolean; error?: { reason: string } }) => result.error?.reason;
    expect(reason(turnCurve(map, { id, step: 'by', text: 'soon' }, ids))).toBe('notADay');
    const wrong = { [period]: [Number.NaN, 'hand', '2024-08-01'] as const };
    expect(reason(foresee(map, { id, ahead: wrong }, ids))).toBe('notNumeric');
    expect(reason(turnCurve(map, { id, step: 'story', text: story }, ids))).toBe('nothingToDo');
  });

  test('a chart without words of its own tells itself again', () => {
    const map = noted();
    const said = { id: measure(map).id, chart: 'trends', title: ' ', saw: '' } as const;
    expect(measure(did(map, tellChart, said, ids))).not.toHaveProperty('told');
  });

  test('it is for the owner alone: partners, everyone and measure sets get none of it', () => {
    const map = noted();
    for (const audience of ['partners', 'public'] as const) {
      const seen = seenBy(map, { audience, unnamed: 'Partner' });
      expect(Object.keys(measure(seen))).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(curve|ahead|told)$/)]),
      );
    }
    const set = measureSetOf(map, { id: 'set', name: 'Set', version: 1 });
    expect(JSON.stringify(set)).not.toMatch(/tours|Tours|51\.5/);
  });

  test('history labels never hold what was written', () => {
    const map = noted();
    const edit = turnCurve(map, { id: measure(map).id, step: 'who', text: 'Zoe Quill' }, ids);
    expect(edit.ok && JSON.stringify(edit.value.label)).not.toMatch(/Zoe/);
  });

  test('a period that goes takes its forecast along, and a second map has its own', () => {
    const map = noted();
    const gone = did(map, removePeriod, { id: periodNamed(map, '2023–24') }, ids);
    expect(measure(gone)).not.toHaveProperty('ahead');
    expect(problemsOf(gone)).toEqual([]);
    const again = reissued([...map.rows.values()], ids).find(({ kind }) => kind === 'indicator');
    const period = periodNamed(map, '2023–24');
    expect(again && 'ahead' in again && Object.keys(again.ahead ?? {})).not.toContain(period);
  });

  test('a forecast that is none is refused by the schema, a step of a later version is kept', () => {
    const row = measure(noted());
    const period = Object.keys(row.ahead ?? {})[0] ?? '';
    expect(rowFrom({ ...row, ahead: { [period]: [1, 'guess', '2024-08-01'] } }).ok).toBe(false);
    expect(rowFrom({ ...row, ahead: { [period]: [1, 'line', 'soon'] } }).ok).toBe(false);
    expect(rowFrom({ ...row, curve: { data: 'which we still need' } }).ok).toBe(true);
  });
});
