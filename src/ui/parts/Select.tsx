import { Check, ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Icon } from './Icon';

interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly note?: string;
}

export interface SelectProps<T extends string> {
  label: string;
  /** The label is read out but not shown. */
  hideLabel?: boolean;
  /** Read out after the label: what it is about, where one sees that by its place. */
  labelOf?: string;
  /** `note` stands beside a label in the list. */
  choices: readonly Choice<T>[];
  /** Null while nothing is chosen; then the placeholder shows. */
  value: T | null;
  onChange: (value: T) => void;
  placeholder?: string;
}

/** Kept while the choices stay the same: a list of forty is made anew for each change of the page else. */
const Choices = memo(({ choices }: { choices: readonly Choice<string>[] }) => (
  <ListBox className="menu">
    {choices.map(({ id, label, note }) => (
      <ListBoxItem key={id} id={id} textValue={label} className="menu-item">
        {({ isSelected }) => (
          <>
            <span className="menu-sign">{isSelected && <Icon of={Check} size={16} />}</span>
            <span className="menu-text">{label}</span>
            {note && <span className="menu-note">{note}</span>}
          </>
        )}
      </ListBoxItem>
    ))}
  </ListBox>
));

/** One of many, behind a button. */
export const Select = <T extends string>(props: SelectProps<T>) => (
  <AriaSelect
    className="field"
    value={props.value}
    onChange={(key) => key !== null && props.onChange(key as T)}
    placeholder={props.placeholder ?? ''}
    {...(props.hideLabel && { 'aria-label': props.label })}
  >
    {!props.hideLabel && (
      <Label className="field-label">
        {props.label}
        {props.labelOf && <span className="hidden-text"> ({props.labelOf})</span>}
      </Label>
    )}
    <Button className="input select">
      <SelectValue className="select-value" />
      <Icon of={ChevronDown} size={16} />
    </Button>
    <Popover className="popover menu-popover select-popover" offset={4}>
      <Choices choices={props.choices} />
    </Popover>
  </AriaSelect>
);
