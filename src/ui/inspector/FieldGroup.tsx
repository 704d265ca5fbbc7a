import { type ReactNode, useId } from 'react';

/** Fields that belong together, under a quiet heading. */
export const FieldGroup = ({ title, children }: { title: string; children: ReactNode }) => {
  const heading = useId();
  return (
    <section className="field-group" aria-labelledby={heading}>
      <h3 id={heading} className="group-title">
        {title}
      </h3>
      {children}
    </section>
  );
};
