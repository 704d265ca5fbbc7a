import { type Common, mixed } from '../../domain/common';
import { useMap } from '../map/mapContext';
import { type Choice, ChoiceGroup } from '../parts/ChoiceGroup';

/** One of a few for all that are chosen; where they differ none is marked, and it says so. */
export const OneOf = <T extends string>(props: {
  label: string;
  hideLabel?: boolean;
  choices: readonly Choice<T>[];
  value: Common<T>;
  onChange: (value: T) => void;
}) => {
  const { words } = useMap();
  const { value, ...rest } = props;
  const isMixed = value === mixed;
  return (
    <ChoiceGroup
      {...rest}
      value={isMixed ? null : value}
      {...(isMixed && { note: words('inspector.mixed') })}
    />
  );
};
