import { useMemo } from 'react';
import { everybodyIn } from '../../../domain/everybody';
import { type Id, isId } from '../../../domain/id';
import { allThemes, partnersOf } from '../../../domain/outline';
import { isEverybody, tellsOfEverybody } from '../../../interchange/measures/everybodySaid';
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

/** The id a file has for a partner, as far as people know it: one of ours says nothing to them. */
const codeOf = ({ sourceId }: PartnerMeant): string => (isId(sourceId) ? '' : sourceId);

/** Who values are of, and the totals below them that are left out. */
const rowsOf = ({ plan, document, hand }: Answering): readonly Row[] => {
  const left = new Map<string, Row>();
  for (const { keys, partner, partnerId } of plan.said.totals) {
    const count = (left.get(keys.partner)?.count ?? 0) + 1;
    const about = { key: keys.partner, text: partner, sourceId: partnerId, id: null, by: null };
    const is = isEverybody(everybodyIn(document), keys.partner, hand.draft.partners[keys.partner]);
    left.set(keys.partner, { ...about, count, isEverybody: is, isLeft: true });
  }
  const taken = new Set(plan.partners.map(({ key }) => key));
  const open = [...left.values()].filter(({ key }) => !taken.has(key));
  return [...open, ...plan.partners.map((one) => ({ ...one, isLeft: false }))];
};

const Note = ({ row, isSum, isAll }: { row: Row; isSum: boolean; isAll: boolean }) => {
  const words = useWords();
  const by = row.by && words(row.by === 'id' ? 'values.partners.byId' : 'values.partners.byName');
  const known = isAll && !row.by ? words('everybody.files.proposed') : by;
  const text = row.isLeft && (isSum || isAll) ? words('values.partners.sum') : known;
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
  const isTold = plan.measures.some((measure) => tellsOfEverybody(document, measure));
  const everybody = isTold ? everybodyIn(document) : null;
  const choices = useMemo(
    () => [
      { id: fresh, label: words('values.partners.fresh') },
      { id: leave, label: words('values.partners.leave') },
      ...(everybody ? [{ id: everybody as string, label: words('everybody.files.choice') }] : []),
      ...partnersOf(document).map(({ id, name }) => ({ id: id as string, label: name })),
    ],
    [document, words, everybody],
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
  const hasNew = plan.partners.some((one) => one.id === null && !one.isEverybody);
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
                      {codeOf(row) && <span className="import-note"> {codeOf(row)}</span>}
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
                      <Note row={row} isSum={leaves[row.key] === true} isAll={row.isEverybody} />
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
