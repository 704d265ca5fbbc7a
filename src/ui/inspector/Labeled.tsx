import { type ReactNode, useId } from 'react';

/** Several parts under one label, as a group that is read out by it. */
export const Labeled = (props: {
  label: string;
  note?: ReactNode;
  /** A heading says the same already. */
  hideLabel?: boolean;
  children: ReactNode;
}) => {
  const label = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere
    <div role="group" aria-labelledby={label} className="field">
      <span id={label} className={props.hideLabel ? 'hidden-text' : 'field-label'}>
        {props.label}
        {props.note && <span className="field-note">{props.note}</span>}
      </span>
      {props.children}
    </div>
  );
};
