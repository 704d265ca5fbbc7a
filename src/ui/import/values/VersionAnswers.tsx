import { type VersionAnswer, versionAnswers } from '../../../interchange/measures/valueDraft';
import type { VersionAsked } from '../../../interchange/measures/versions';
import { Select } from '../../parts/Select';
import { useFormat, useWords } from '../../shell/services';
import type { Answering } from './answering';
import { withAnswer } from './valuesInHand';

/** A version that the map does not know yet cannot stand beside its own. */
const isPossible = (answer: VersionAnswer, { ours, theirs }: VersionAsked): boolean =>
  answer !== 'apart' || theirs < ours;

/** What becomes of values of another version of a definition than the map's (R0). */
export const VersionAnswers = ({ hand, plan, onHand }: Answering) => {
  const words = useWords();
  const format = useFormat();
  if (plan.versions.length === 0) return null;
  const answer = (key: string, to: VersionAnswer): void =>
    onHand(withAnswer(hand, { versions: { ...hand.draft.versions, [key]: to } }));
  return (
    <section className="values-block">
      <h4 className="values-title">{words('values.versions.title')}</h4>
      <p className="import-note">{words('values.versions.hint')}</p>
      {plan.versions.map((asked) => {
        const { key, measure, ours, theirs, count } = asked;
        const number = format.number(count);
        const said = words('values.versions.said', { count, number, measure, ours, theirs });
        return (
          <div key={key} className="values-version">
            <p dir="auto">{said}</p>
            <Select
              label={words('values.versions.label')}
              labelOf={said}
              choices={versionAnswers
                .filter((one) => isPossible(one, asked))
                .map((id) => ({ id, label: words(`values.versions.${id}`, { ours, theirs }) }))}
              value={asked.answer}
              placeholder={words('values.versions.choose')}
              onChange={(to) => answer(key, to)}
            />
          </div>
        );
      })}
    </section>
  );
};
