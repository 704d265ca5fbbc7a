import { useWords } from '../../shell/services';
import type { Explained } from './explained';

/** What the sheet of the measure says: definition, source, who, limits, versions. */
export const SheetLines = ({ its: { sheet } }: { its: Explained }) => {
  const words = useWords();
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words('computed.sheet.definition'), sheet.definition],
    [words('computed.sheet.numerator'), sheet.numerator],
    [words('computed.sheet.denominator'), sheet.denominator],
    [words('computed.sheet.source'), sheet.source],
    [words('computed.sheet.method'), sheet.method],
    [words('computed.sheet.responsible'), sheet.responsible],
    [words('computed.sheet.limits'), sheet.limits],
    ...Object.entries(sheet.versions ?? {}).map(
      ([number, text]) => [words('computed.sheet.version', { number }), text] as const,
    ),
  ];
  const known = lines.filter(([, text]) => text);
  return (
    <section className="computed-part">
      <h3>{words('computed.sheet.title')}</h3>
      <p>
        {[
          words(`figures.type.${sheet.type}`),
          words(`figures.direction.${sheet.direction}`),
          words(`figures.scope.${sheet.scope}`),
        ].join('. ')}
        .
      </p>
      <dl className="computed-sheet-lines">
        {known.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
