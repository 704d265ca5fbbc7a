import type { MessageKey } from '../../messages/en';
import { useWords } from '../shell/services';

/** A headed list of a help page. */
export interface Section {
  readonly title: MessageKey;
  readonly steps: readonly MessageKey[];
  readonly isOrdered?: boolean;
}

/** The sections of a help page, one after the other. */
export const Sections = ({ sections }: { sections: readonly Section[] }) => {
  const words = useWords();
  return sections.map(({ title, steps, isOrdered }) => {
    const List = isOrdered ? 'ol' : 'ul';
    return (
      <section key={title} className="help-section">
        <h2>{words(title)}</h2>
        <List className="help-steps">
          {steps.map((step) => (
            <li key={step}>{words(step)}</li>
          ))}
        </List>
      </section>
    );
  });
};
