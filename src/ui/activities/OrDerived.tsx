import type { ReactNode } from 'react';
import { type DerivedFields, derivedOf } from '../../domain/derivedFields';
import type { MapDocument } from '../../domain/document';
import type { NodeRow } from '../../domain/row';
import { stagesOf } from '../../domain/stages';
import type { Words } from '../../messages/words';
import { Labeled } from '../inspector/Labeled';
import { useDocument } from '../map/mapContext';
import { useWords } from '../shell/services';
import { stageText } from './activityWords';

type Derived = keyof DerivedFields;

const names = { stages: 'stage', level: 'level', functions: 'functions' } as const;

/** What the activities say of one field, in words. */
const said: Readonly<
  Record<Derived, (words: Words, document: MapDocument, its: DerivedFields) => readonly string[]>
> = {
  stages: (words, document, { stages }) =>
    stagesOf(document)
      .filter(({ key }) => stages.includes(key))
      .map((stage) => stageText(words, stage)),
  level: (words, _, { level }) =>
    level.map((one) => words(`fields.levels.${one === 1 ? 'one' : 'two'}`)),
  functions: (words, _, { functions }) => functions.map((one) => words(`fields.functions.${one}`)),
};

interface OrDerivedProps {
  partner: NodeRow;
  of: Derived;
  /** The field as it is set by hand, for where no activity says it. */
  children: ReactNode;
}

/** A field that activities give: shown as they give it, else to be set by hand. */
export const OrDerived = ({ partner, of, children }: OrDerivedProps) => {
  const words = useWords();
  const document = useDocument();
  const values = said[of](words, document, derivedOf(document, partner));
  if (values.length === 0) return children;
  return (
    <Labeled label={words(`fields.names.${names[of]}`)} note={` ${words('activity.derived.from')}`}>
      <ul className="chosen-list">
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    </Labeled>
  );
};
