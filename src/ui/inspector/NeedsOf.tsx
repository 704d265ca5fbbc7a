import { X } from 'lucide-react';
import { useRef } from 'react';
import type { NeedRow } from '../../domain/activityRow';
import { answerNeed, leaveNeed, removeNeed } from '../../domain/commands/needs';
import { nameFrom } from '../../domain/name';
import { needsAnsweredBy, needsOf } from '../../domain/needs';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { IconButton } from '../parts/Button';
import { focusBeside } from './focusBeside';
import { Labeled } from './Labeled';
import { matching } from './matching';
import { useChecked } from './NodeFields';
import { SuggestField } from './SuggestField';
import type { Suggestion } from './useSuggestions';

interface NeedChipProps {
  partner: NodeRow;
  need: NeedRow;
  field: { readonly current: HTMLInputElement | null };
}

const NeedChip = ({ partner, need, field }: NeedChipProps) => {
  const tools = useMap();
  const { words } = tools;
  const chip = useRef<HTMLLIElement>(null);
  const isLast = Object.keys(need.answeredBy ?? {}).length === 1;
  const leave = (): void => {
    focusBeside(chip.current, field.current);
    tools.run(leaveNeed, { partner: partner.id, need: need.id });
    if (!isLast) return;
    tools.services.toasts.show({
      text: words('inspector.needs.unanswered'),
      action: {
        label: words('inspector.needs.removeToo'),
        run: () => tools.run(removeNeed, { need: need.id }),
      },
    });
  };
  return (
    <li ref={chip} className="chip chip-long">
      <bdi>{need.name}</bdi>
      <IconButton
        icon={X}
        label={words('inspector.needs.take', { name: need.name })}
        onPress={leave}
      />
    </li>
  );
};

/** The needs that a partner answers: one of the map's by name, or a new one. */
export const NeedsOf = ({ partner }: { partner: NodeRow }) => {
  const tools = useMap();
  const { words } = tools;
  const document = useDocument();
  const checked = useChecked();
  const field = useRef<HTMLInputElement>(null);
  const answered = needsAnsweredBy(document, partner.id);
  const answer = (name: string) => tools.run(answerNeed, { partner: partner.id, name });
  const open = needsOf(document).filter((need) => !need.answeredBy?.[partner.id]);
  const suggestionsFor = (text: string): readonly Suggestion[] =>
    matching(open, text, ({ name }) => name).map(({ id, name, answeredBy }) => ({
      id,
      label: name,
      ...(Object.keys(answeredBy ?? {}).length === 0 && { note: words('inspector.needs.open') }),
      pick: () => answer(name),
    }));
  return (
    <Labeled label={words('fields.names.needs')} hideLabel>
      {answered.length > 0 && (
        <ul className="chips-list">
          {answered.map((need) => (
            <NeedChip key={need.id} {...{ partner, need, field }} />
          ))}
        </ul>
      )}
      <SuggestField
        id={`${partner.id}/need`}
        ref={field}
        label={words('inspector.needs.add')}
        isQuiet
        value=""
        required
        check={checked(nameFrom)}
        listLabel={words('inspector.needs.suggestions')}
        suggestionsFor={suggestionsFor}
        onTake={answer}
      />
    </Labeled>
  );
};
