import { useMemo } from 'react';
import type { Id } from '../../../domain/id';
import { allThemes, partnersOf } from '../../../domain/outline';
import type { PartnerMeant } from '../../../interchange/measures/partnersMeant';
import { Select } from '../../parts/Select';
import { useFormat, useWords } from '../../shell/services';
import { Group } from '../Group';
import { Scroll } from '../Scroll';
import type { Answering } from './answering';
import { withAnswer } from './valuesInHand';

const fresh = 'fresh';
const leave = 'leave';

interface Row extends PartnerMeant {
  readonly isLeft: boolean;
}

/** Who values are of, and the totals below them that are left out. */
const rowsOf = ({ plan }: Answering): readonly Row[] => {
  const left = new Map<string, Row>();
  for (const { keys, partner, partnerId } of plan.said.totals) {
    const count = (left.get(keys.partner)?.count ?? 0) + 1;
    const about = { key: keys.partner, text: partner, sourceId: partnerId, id: null, by: null };
    left.set(keys.partner, { ...about, count, isLeft: true });
  }
  return [...left.values(), ...plan.partners.map((one) => ({ ...one, isLeft: false }))];
};

const Note = ({ row, isSum }: { row: Row; isSum: boolean }) => {
  const words = useWords();
  const by = row.by && words(row.by === 'id' ? 'values.partners.byId' : 'values.partners.byName');
  const text = row.isLeft && isSum ? words('values.partners.sum') : by;
  return text ? <p className="import-note">{text}</p> : null;
};

const Theme = ({ document, hand, onHand }: Answering) => {
  const words = useWords();
  const themes = allThemes(document);
  if (themes.length === 0) return null;
  return (
    <Select
      label={words('values.partners.theme')}
      choices={[
        { id: fresh, label: words('values.partners.unsorted') },
        ...themes.map(({ id, name }) => ({ id: id as string, label: name })),
      ]}
      value={hand.draft.theme ?? fresh}
      onChange={(id) => onHand(withAnswer(hand, { theme: id === fresh ? null : (id as Id) }))}
    />
  );
};

/** Which partner of the map each of the file is, to be changed; where new ones go. */
export const PartnerAnswers = (props: Answering) => {
  const words = useWords();
  const format = useFormat();
  const { document, hand, onHand, plan } = props;
  const { partners, leaves } = hand.draft;
  const choices = useMemo(
    () => [
      { id: fresh, label: words('values.partners.fresh') },
      { id: leave, label: words('values.partners.leave') },
      ...partnersOf(document).map(({ id, name }) => ({ id: id as string, label: name })),
    ],
    [document, words],
  );
  const choose = (key: string, id: string): void => {
    const is = id === fresh || id === leave ? null : (id as Id);
    onHand(
      withAnswer(hand, {
        partners: { ...partners, [key]: is },
        leaves: { ...leaves, [key]: id === leave },
      }),
    );
  };
  const hasNew = plan.partners.some(({ id }) => id === null);
  return (
    <Group title={words('values.partners.title')} items={rowsOf(props)}>
      {(rows) => (
        <>
          {hasNew && (
            <div className="values-line">
              <Theme {...props} />
            </div>
          )}
          <Scroll label={words('values.partners.title')}>
            <table className="import-table values-partners">
              <thead>
                <tr>
                  <th scope="col">{words('values.partners.name')}</th>
                  <th scope="col">{words('values.partners.rows')}</th>
                  <th scope="col">{words('values.partners.is')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key}>
                    <th scope="row" dir="auto">
                      {row.text}
                      {row.sourceId && <span className="import-note"> {row.sourceId}</span>}
                    </th>
                    <td>{format.number(row.count)}</td>
                    <td>
                      <Select
                        label={words('values.partners.isOf', { name: row.text })}
                        hideLabel
                        choices={choices}
                        value={row.isLeft ? leave : (row.id ?? fresh)}
                        onChange={(id) => choose(row.key, id)}
                      />
                      <Note row={row} isSum={leaves[row.key] === true} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
    </Group>
  );
};
