import { type MapDocument, rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { measureDirections, measureTypes } from '../../../domain/measureRow';
import { indicatorsOf } from '../../../domain/measures';
import { draftOfMeasure } from '../../../interchange/measures/measureDrafts';
import type { MeasureDraft } from '../../../interchange/measures/valueDraft';
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
      {(measure.type === 'percent' || measure.type === 'rate') && (
        <HeldText
          label={words('values.measures.denominator')}
          value={measure.denominator}
          onTake={(denominator) => onMeasure({ ...measure, denominator })}
        />
      )}
    </>
  );
};

const defining = ['type', 'direction', 'unit', 'definition', 'numerator', 'denominator'] as const;

/** True when a sheet of definitions in the file says something else than the map does. */
const isOther = (document: MapDocument, { as, told }: MeasureDraft): boolean => {
  const row = rowOf(document, 'indicator', as);
  return Boolean(
    row && told && defining.some((one) => (told.fields[one] ?? '') !== (row[one] ?? '')),
  );
};

const One = ({ document, said, measure, onMeasure }: OneProps) => {
  const words = useWords();
  const all = indicatorsOf(document);
  const choose = (id: string): void => {
    const row = rowOf(document, 'indicator', id === fresh ? null : (id as Id));
    onMeasure(
      row
        ? draftOfMeasure(row, measure.told)
        : { ...measure, as: null, name: measure.told?.fields.name ?? said },
    );
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
          <p className="import-note">
            {words('values.measures.there')}
            {isOther(document, measure) && ` ${words('values.measures.differs')}`}
          </p>
        )}
      </div>
    </fieldset>
  );
};

/** What each measure of the file becomes: one of the map's, or a new one with what it has to say. */
export const MeasureAnswers = ({ plan, ...props }: Answering) => {
  const words = useWords();
  const { hand, onHand } = props;
  const { measures } = hand.draft;
  if (plan.measures.length === 0) return null;
  return (
    <section className="values-block">
      <h4 className="values-title">{words('values.measures.title')}</h4>
      {plan.measures.map(({ key, text }) => {
        const measure = measures[key];
        if (!measure) return null;
        const put = (next: MeasureDraft): void =>
          onHand(withAnswer(hand, { measures: { ...measures, [key]: next } }));
        return <One key={key} {...props} said={text} measure={measure} onMeasure={put} />;
      })}
    </section>
  );
};
