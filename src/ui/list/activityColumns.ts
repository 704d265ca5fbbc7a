import { activityKinds, activityStates, costs } from '../../domain/activityRow';
import { activityOf, change, chosen, count, day, line } from './activityCells';
import { functionsColumn, partnersColumn, themeColumn } from './activityLists';
import { choiceOf } from './choices';
import type { Column } from './column';
import type { Talk } from './columnTalk';
import { stageChoices } from './memberColumns';

/** What an activity is called, where its kind does not say enough. */
const activityName = ({ words }: Talk): Column => ({
  key: 'name',
  name: words('activity.form.name'),
  kind: 'text',
  ...{ width: 220, isUsual: true },
  text: (document, id) => activityOf(document, id)?.name ?? '',
  write: (_, id, name) => change(id, { name }),
});

/** Everything that can be said of an activity. Its kind comes first: few have a name. */
export const activityColumns = (talk: Talk): readonly Column[] => {
  const { words } = talk;
  const kinds = activityKinds.map((one) => choiceOf(words, one, `activity.kinds.${one}`));
  const states = activityStates.map((one) => choiceOf(words, one, `activity.states.${one}`));
  const effort = costs.map((one) => choiceOf(words, one, `activity.form.costs.${one}`));
  const levels = [choiceOf(words, 1, 'fields.levels.one'), choiceOf(words, 2, 'fields.levels.two')];
  return [
    chosen(
      { key: 'kind', name: words('activity.form.kind'), width: 160, isUsual: true },
      () => kinds,
      ({ activityKind }) => activityKind,
      (kind) => ({ activityKind: kind ?? 'other' }),
    ),
    activityName(talk),
    partnersColumn(talk),
    chosen(
      { key: 'state', name: words('activity.form.state'), width: 120, isUsual: true },
      () => states,
      ({ state }) => state,
      (state) => ({ state: state ?? 'idea' }),
    ),
    day(talk, 'start'),
    day(talk, 'end'),
    count(talk, 'students'),
    count(talk, 'mentors'),
    count(talk, 'sessions'),
    count(talk, 'hours'),
    themeColumn(talk),
    chosen(
      {
        ...{ key: 'stage', name: words('activity.form.stage') },
        ...{ width: 170, isUsual: false, guard: 'stage' },
      },
      (document) => stageChoices(talk, document),
      ({ stage }) => stage,
      (stage) => ({ stage }),
    ),
    chosen(
      {
        ...{ key: 'level', name: words('activity.form.level') },
        ...{ width: 160, isUsual: false, guard: 'level' },
      },
      () => levels,
      ({ level }) => level,
      (level) => ({ level: level === 1 || level === 2 ? level : null }),
    ),
    functionsColumn(talk),
    chosen(
      { key: 'cost', name: words('activity.form.cost'), width: 120, isUsual: false },
      () => effort,
      ({ cost }) => cost,
      (cost) => ({ cost }),
    ),
    line(talk, 'roleOurs'),
    line(talk, 'roleTheirs'),
    line(talk, 'notes', 'notes'),
  ];
};
