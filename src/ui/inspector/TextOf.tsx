import { type Common, mixed } from '../../domain/common';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { DraftField, type DraftFieldProps } from './DraftField';
import { useChecked } from './NodeFields';

interface TextOfProps extends Pick<DraftFieldProps, 'label' | 'hideLabel' | 'type' | 'waits'> {
  /** Names it for drafts. */
  id: string;
  value: Common<string>;
  rule: (text: string) => Result<unknown, Refusal>;
  onTake: (text: string) => void;
  hint?: (text: string) => string | null;
}

/** A text for all that are chosen; where they differ it is empty, says so, and can be emptied. */
export const TextOf = ({ value, rule, ...props }: TextOfProps) => {
  const { words } = useMap();
  const checked = useChecked();
  if (value !== mixed) return <DraftField {...props} value={value} check={checked(rule)} />;
  return (
    <div className="mixed-text">
      <DraftField
        {...props}
        value=""
        check={checked(rule)}
        {...(props.type ? { hint: () => words('inspector.mixed') } : {})}
        placeholder={words('inspector.mixed')}
      />
      <Button variant="quiet" onPress={() => props.onTake('')}>
        {words('inspector.emptyAll')}
      </Button>
    </div>
  );
};
