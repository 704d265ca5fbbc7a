import { Children, type ReactNode, useId } from 'react';

/** Fields that belong together, under a quiet heading; nothing at all when none of them shows. */
export const FieldGroup = ({ title, children }: { title: string; children: ReactNode }) => {
  const heading = useId();
  if (Children.toArray(children).length === 0) return null;
  return (
    <section className="field-group" aria-labelledby={heading}>
      <h3 id={heading} className="group-title">
        {title}
      </h3>
      {children}
    </section>
  );
};
