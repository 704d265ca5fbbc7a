import { useId } from 'react';
import { levelsOf, missingLevel } from '../../domain/activities';
import { type Level, levels } from '../../domain/activityRow';
import type { NodeRow } from '../../domain/row';
import type { Words } from '../../messages/words';
import { useDocument } from '../map/mapContext';
import { useFormat, useWords } from '../shell/services';

const finding = (words: Words, count: Readonly<Record<Level, number>>): string => {
  const level = missingLevel(count);
  if (level) return words('activity.levels.missing', { level });
  return words(count[1] > 0 ? 'activity.levels.both' : 'activity.levels.none');
};

/** How many activities of a theme stand on each level; the bars are drawn, the numbers are text. */
export const LevelBar = ({ theme }: { theme: NodeRow }) => {
  const words = useWords();
  const format = useFormat();
  const title = useId();
  const count = levelsOf(useDocument(), theme);
  const most = Math.max(1, count[1], count[2]);
  return (
    <figure className="level-bar" aria-labelledby={title}>
      <figcaption id={title} className="activity-finding">
        {finding(words, count)}
      </figcaption>
      <ul className="bare-list">
        {levels.map((level) => (
          <li key={level} className="level-row">
            <span>{words(level === 1 ? 'activity.levels.one' : 'activity.levels.two')}</span>
            <span className="level-track" aria-hidden="true">
              <span className="level-fill" style={{ width: `${(100 * count[level]) / most}%` }} />
            </span>
            <b className="level-number">{format.number(count[level])}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
};
