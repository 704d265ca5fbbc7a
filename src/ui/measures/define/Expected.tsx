import { setExpectation } from '../../../domain/commands/expectations';
import { grouped } from '../../../domain/grouped';
import type { IndicatorRow } from '../../../domain/measureRow';
import { expectationsOf } from '../../../domain/measures';
import { partnersOf } from '../../../domain/outline';
import { useDocument, useMap } from '../../map/mapContext';
import { Checkbox } from '../../parts/Checkbox';
import { ExpectedDays } from './ExpectedDays';

/** Who is to report a measure, from when to when (R5). */
export const Expected = ({ measure }: { measure: IndicatorRow }) => {
  const { words, run } = useMap();
  const document = useDocument();
  const partners = partnersOf(document);
  const expected = grouped(expectationsOf(document, measure.id), ({ partner }) => [partner]);
  const set = (ids: readonly (typeof partners)[number][], isExpected: boolean): void =>
    void run(setExpectation, {
      indicator: measure.id,
      partners: ids.map(({ id }) => id),
      isExpected,
    });
  const isAll = partners.length > 0 && expected.size === partners.length;
  return (
    <details className="define-expected">
      <summary>
        {expected.size === 0
          ? words('define.expected.usual')
          : words('define.expected.some', { count: expected.size })}
      </summary>
      <p className="field-hint">{words('define.expected.hint')}</p>
      <Checkbox
        label={words('define.expected.all')}
        isOn={isAll}
        isMixed={!isAll && expected.size > 0}
        onChange={(on) => set(partners, on)}
      />
      <ul className="define-partners" aria-label={words('define.expected.label')}>
        {partners.map((partner) => {
          const rows = expected.get(partner.id);
          return (
            <li key={partner.id}>
              <Checkbox
                label={<bdi>{partner.name}</bdi>}
                isOn={rows !== undefined}
                onChange={(on) => set([partner], on)}
              />
              {rows && <ExpectedDays rows={rows} partner={partner.name} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
};
