import { describe, expect, it } from 'vitest';
import { documentOf, type MapDocument } from '../../../src/domain/document';
import { periodsOf } from '../../../src/domain/measures';
import { centerOf } from '../../../src/domain/outline';
import type { NodeRow } from '../../../src/domain/row';
import { seenBy } from '../../../src/domain/seen';
import { fadedBy, filterCount, noFilter } from '../../../src/ui/map/filter';
import { circleArcs } from '../../../src/ui/mapMeasures/circleArcs';
import { contributorsOf } from '../../../src/ui/mapMeasures/contributors';
import { mapMarks } from '../../../src/ui/mapMeasures/mapMarks';
import { wordsOf } from '../../../src/ui/shell/words';
import { countingIds } from '../../support/ids';
import { named } from '../../support/maps';
import { entered, measuredMap, measureNamed, periodNamed, valueAt } from '../../support/measured';
import { sampleInitiative } from '../../support/sampleInitiative';

const words = wordsOf('en');

const documentWith = (document: MapDocument, row: NodeRow): MapDocument =>
  documentOf(
    document.map,
    [...document.rows.values()].map((one) => (one.id === row.id ? row : one)),
  );
const today = '2026-05-03';

const asked = (document: MapDocument) => ({
  period: periodsOf(document).at(-1)?.id ?? ('period_' as const),
  today,
});

const arcsOf = (document: MapDocument) =>
  circleArcs(document, mapMarks(document, asked(document)), words);

const keysOf = (document: MapDocument, name: string) =>
  arcsOf(document)
    .get(named(document, name).id)
    ?.marks.map((one) => one?.is ?? null);

/** Acme and Beta say something of 2022–23; in 2024–25 Acme gives a value and County hides one. */
const reporting = () => {
  const ids = countingIds();
  const map = measuredMap(ids);
  const value = (partner: string, period: string, text: string) =>
    valueAt(map, partner, 'Interaction', period, text);
  return entered(
    map,
    ids,
    value('Acme', '2022–23', '20/40'),
    value('Beta', '2022–23', '10/40'),
    value('Acme', '2024–25', '30/60'),
    value('County Health', '2024–25', 's'),
  );
};

describe('what circles say of measures', () => {
  it('R4 tells a value, one that is missing and one that is hidden apart', () => {
    const map = reporting();
    expect(keysOf(map, 'Acme')).toEqual(['noGoal', null]);
    expect(keysOf(map, 'Beta')).toEqual(['missing', null]);
    expect(keysOf(map, 'County Health')).toEqual(['suppressed', null]);
  });

  it('R15 never gives a partner the status of a measure of everybody, whatever the goal', () => {
    const map = sampleInitiative();
    const marks = mapMarks(map, asked(map));
    const population = marks.filter(({ sheet }) => sheet.scope === 'population');
    expect(population.length).toBeGreaterThan(0);
    for (const { ids, markOf } of population)
      for (const id of ids)
        expect(['contributesTo', 'missing', 'suppressed']).toContain(markOf(id)?.is);
    expect(population.some(({ status }) => status.is === 'notImproving')).toBe(true);
  });

  it('says the same in words: how many measures, and how many of each', () => {
    const map = sampleInitiative();
    expect(arcsOf(map).get(named(map, 'P1').id)?.said).toBe(
      '6 measures: 1 on track, 4 without a goal, contributes to 1',
    );
    expect(arcsOf(map).get(named(map, 'P4').id)).toBeUndefined();
  });

  it('has the figures of all around a backbone in the middle, and nothing around a project', () => {
    const map = sampleInitiative();
    const center = centerOf(map);
    if (!center) throw new Error('the sample has a center');
    const marks = mapMarks(map, asked(map));
    const keys = (document: MapDocument) =>
      circleArcs(document, marks, words)
        .get(center.id)
        ?.marks.map((one) => one?.is);
    expect(keys(map)?.slice(0, 2)).toEqual(['onTrack', 'notImproving']);
    const project = { ...center, centerKind: 'project' as const };
    expect(keys(documentWith(map, project))).toBeUndefined();
  });

  it('shows at most eight arcs and says how many more there are', () => {
    const map = reporting();
    const [marks] = mapMarks(map, asked(map));
    const many = Array.from({ length: 11 }, () => marks).filter((one) => one !== undefined);
    const arcs = circleArcs(map, many, words).get(named(map, 'Acme').id);
    expect(arcs?.marks).toHaveLength(8);
    expect(arcs?.said).toBe('11 measures: 11 without a goal, +3 more in the details');
  });

  it('is worked out once while no row of a measure changes', () => {
    const map = reporting();
    const again = documentWith(map, { ...named(map, 'Acme'), name: 'Acme Fab' });
    const first = mapMarks(map, asked(map));
    expect(mapMarks(map, asked(map))).toBe(first);
    expect(arcsOf(again)).toEqual(arcsOf(map));
  });

  it.each(['partners', 'public'] as const)('AUDIENCE shows none of it to %s', (audience) => {
    const map = sampleInitiative();
    const seen = seenBy(map, { audience, unnamed: 'A person' });
    expect(arcsOf(seen).size).toBe(0);
    const picked = {
      id: measureNamed(map, 'Chronic absence'),
      period: asked(map).period,
    };
    expect(contributorsOf(seen, picked).gave.size).toBe(0);
    const { faded } = filterCount(seen, { ...noFilter, measure: picked });
    expect(faded).toBe(0);
  });
});

describe('who reports a measure', () => {
  it('R5 stands out, hidden values too; who was to report and did not is named', () => {
    const map = reporting();
    const picked = {
      id: measureNamed(map, 'Interaction'),
      period: periodNamed(map, '2024–25'),
    };
    const { gave, silent, reported, expected } = contributorsOf(map, picked, today);
    expect(gave).toEqual(new Set([named(map, 'Acme').id, named(map, 'County Health').id]));
    expect(silent).toEqual([named(map, 'Beta').id]);
    expect([reported, expected]).toEqual([2, 3]);
    const isFaded = fadedBy(map, { ...noFilter, measure: picked });
    expect(isFaded(named(map, 'Beta').id)).toBe(true);
    expect(isFaded(named(map, 'Acme').id)).toBe(false);
    expect(isFaded(named(map, 'Mentors').id)).toBe(false);
  });
});
