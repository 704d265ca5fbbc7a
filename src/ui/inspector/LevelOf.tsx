import type { Level } from '../../domain/activityRow';
import { commonOf } from '../../domain/common';
import { useMap } from '../map/mapContext';
import { OneOf } from './OneOf';
import { type OfPartners, useFacts } from './useFacts';

const choices = ['one', 'two', 'none'] as const;
type Choice = (typeof choices)[number];

const levelOf: Readonly<Record<Choice, Level | null>> = { one: 1, two: 2, none: null };

const choiceOf = (level: Level | undefined): Choice =>
  level === 1 ? 'one' : level === 2 ? 'two' : 'none';

/** They come to us, or we go out. */
export const LevelOf = ({ partners }: OfPartners) => {
  const { words } = useMap();
  const { set } = useFacts(partners);
  return (
    <OneOf
      label={words('fields.names.level')}
      choices={choices.map((id) => ({ id, label: words(`fields.levels.${id}`) }))}
      value={commonOf(partners, ({ level }) => choiceOf(level))}
      onChange={(choice) => set({ level: levelOf[choice] })}
    />
  );
};
