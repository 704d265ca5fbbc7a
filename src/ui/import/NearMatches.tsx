import type { NearMatch } from '../../interchange/plan/plan';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { useWords } from '../shell/services';
import type { Deciding } from './deciding';
import { FileLine } from './FileLine';
import { Group } from './Group';
import { MapPartner } from './MapPartner';

interface MatchProps extends Omit<Deciding, 'plan'> {
  match: NearMatch;
}

const none = 'different';

const Match = ({ match, choices, onDecide }: MatchProps) => {
  const words = useWords();
  const { key, line, name, partners, chosen } = match;
  const [only, ...others] = partners;
  const isOne = others.length === 0;
  const label = isOne
    ? words('wizard.preview.nearPair', { name, partner: only?.name ?? '' })
    : words('import.nearWhich', { name });
  const same = partners.map((partner, at) => ({
    id: partner.id as string,
    label: isOne
      ? words('wizard.preview.same')
      : words('import.nearNumber', { number: at + 1, partner: partner.name }),
  }));
  return (
    <div className="import-pair">
      <div className="import-twins">
        <FileLine line={line} />
        {partners.map(({ id }) => (
          <MapPartner key={id} id={id} />
        ))}
      </div>
      <ChoiceGroup
        label={label}
        choices={[
          {
            id: none,
            label: words(isOne ? 'wizard.preview.different' : 'import.nearNone'),
          },
          ...same,
        ]}
        value={chosen ?? none}
        onChange={(one) => {
          const choice = partners.find(({ id }) => id === one)?.id ?? none;
          onDecide({ near: { ...choices.near, [key]: choice } });
        }}
      />
    </div>
  );
};

/** Rows that look like partners of the map, beside them: others until the person says which. */
export const NearMatches = ({ plan, ...deciding }: Deciding) => {
  const words = useWords();
  return (
    <Group title={words('wizard.preview.near')} items={plan.near}>
      {(shown) => (
        <div className="import-pairs">
          <p className="import-note">{words('wizard.preview.nearText')}</p>
          {shown.map((match) => (
            <Match key={match.key} match={match} {...deciding} />
          ))}
        </div>
      )}
    </Group>
  );
};
