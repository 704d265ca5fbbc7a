import { rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { measureDirections, measureTypes } from '../../../domain/measureRow';
import { indicatorsOf } from '../../../domain/measures';
import { draftOfMeasure } from '../../../interchange/measures/measureDrafts';
import { measuresSaid } from '../../../interchange/measures/textsOf';
import { keyOf, type MeasureDraft } from '../../../interchange/measures/valueDraft';
import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { Select } from '../../parts/Select';
import { useWords } from '../../shell/services';
import type { Answering } from './answering';
import { HeldText } from './HeldText';
import { withAnswer } from './valuesInHand';

const fresh = 'fresh';

interface OneProps extends Omit<Answering, 'plan'> {
  said: string;
  measure: MeasureDraft;
  onMeasure: (measure: MeasureDraft) => void;
}

const Sheet = ({ measure, onMeasure }: Pick<OneProps, 'measure' | 'onMeasure'>) => {
  const words = useWords();
  return (
    <>
      <HeldText
        label={words('values.measures.name')}
        value={measure.name}
        onTake={(name) => name && onMeasure({ ...measure, name })}
      />
      <Select
        label={words('values.measures.type')}
        choices={measureTypes.map((id) => ({ id, label: words(`define.type.${id}`) }))}
        value={measure.type}
        onChange={(type) => onMeasure({ ...measure, type })}
      />
      <ChoiceGroup
        label={words('values.measures.direction')}
        choices={measureDirections.map((id) => ({ id, label: words(`define.direction.${id}`) }))}
        value={measure.direction}
        onChange={(direction) => onMeasure({ ...measure, direction })}
      />
      {measure.type === 'percent' && (
        <HeldText
          label={words('values.measures.denominator')}
          value={measure.denominator}
          onTake={(denominator) => onMeasure({ ...measure, denominator })}
        />
      )}
    </>
  );
};

const One = ({ document, said, measure, onMeasure }: OneProps) => {
  const words = useWords();
  const all = indicatorsOf(document);
  const choose = (id: string): void => {
    const row = rowOf(document, 'indicator', id === fresh ? null : (id as Id));
    onMeasure(row ? draftOfMeasure(row) : { ...measure, as: null, name: said });
  };
  return (
    <fieldset className="values-measure">
      <legend className="values-name" dir="auto">
        {said}
      </legend>
      <div className="values-line">
        {all.length > 0 && (
          <Select
            label={words('values.measures.as')}
            labelOf={said}
            choices={[
              { id: fresh, label: words('values.measures.fresh') },
              ...all.map(({ id, name }) => ({ id: id as string, label: name })),
            ]}
            value={measure.as ?? fresh}
            onChange={choose}
          />
        )}
        {measure.as === null ? (
          <Sheet measure={measure} onMeasure={onMeasure} />
        ) : (
          <p className="import-note">{words('values.measures.there')}</p>
        )}
      </div>
    </fieldset>
  );
};

/** What each measure of the file becomes: one of the map's, or a new one with what it has to say. */
export const MeasureAnswers = (props: Omit<Answering, 'plan'>) => {
  const words = useWords();
  const { hand, onHand } = props;
  const { measures } = hand.draft;
  const said = measuresSaid(hand.table, hand.draft);
  if (said.length === 0) return null;
  return (
    <section className="values-block">
      <h4 className="values-title">{words('values.measures.title')}</h4>
      {said.map((name) => {
        const measure = measures[keyOf(name)];
        if (!measure) return null;
        const put = (next: MeasureDraft): void =>
          onHand(withAnswer(hand, { measures: { ...measures, [keyOf(name)]: next } }));
        return <One key={name} {...props} said={name} measure={measure} onMeasure={put} />;
      })}
    </section>
  );
};
