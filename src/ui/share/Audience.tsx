import { ShieldCheck } from 'lucide-react';
import type { MapDocument } from '../../domain/document';
import type { Audience as Whose } from '../../domain/row';
import type { Viewer } from '../../domain/viewer';
import { Checkbox } from '../parts/Checkbox';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { Icon } from '../parts/Icon';
import { useFormat, useWords } from '../shell/services';
import { behindFor, fieldsIn, thingsIn, type Viewing } from './viewing';

/** Things in a row as a sentence has them. */
export const useRow = (): ((things: readonly string[]) => string) => {
  const format = useFormat();
  return (things) =>
    format
      .list(things)
      .map(({ text }) => text)
      .join('');
};

export interface StaysBehindProps {
  map: MapDocument;
  viewer: Viewer;
  /** What this file leaves out besides, as words. */
  also?: readonly string[];
}

/** Says what a viewer does not get, with counts. */
export const StaysBehind = ({ map, viewer, also = [] }: StaysBehindProps) => {
  const words = useWords();
  const row = useRow();
  const behind = behindFor(map, viewer);
  const things = [...also, ...thingsIn(behind, words)];
  const fields = fieldsIn(behind, words);
  return (
    <p className="share-behind" role="status">
      <Icon of={ShieldCheck} size={16} />
      <span>
        {things.length > 0
          ? words('share.behind.these', { things: row(things) })
          : words('share.behind.nothing')}
        {fields.length > 0 && ` ${words('share.behind.fieldNames', { names: row(fields) })}`}
        {behind.byRole > 0 && ` ${words('share.behind.byRole', { count: behind.byRole })}`}
      </span>
    </p>
  );
};

export interface AudienceProps {
  viewing: Viewing;
  /** Whom a file may be for. */
  choices: readonly Whose[];
  map: MapDocument;
}

/** Asks who a file is for, and says at once what stays behind. */
export const Audience = ({ viewing, choices, map }: AudienceProps) => {
  const words = useWords();
  const { viewer, wished, choose, chooseWished } = viewing;
  return (
    <div className="share-audience">
      <ChoiceGroup
        label={words('share.audience.label')}
        choices={choices.map((id) => ({ id, label: words(`share.audience.${id}`) }))}
        value={viewer.audience}
        onChange={choose}
      />
      {viewer.audience === 'public' && wished > 0 && (
        <Checkbox
          label={words('share.audience.wished')}
          hint={words('share.audience.wishedHint', { count: wished })}
          isOn={viewer.withWished ?? false}
          onChange={chooseWished}
        />
      )}
      <StaysBehind map={map} viewer={viewer} />
    </div>
  );
};
