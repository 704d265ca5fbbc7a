import { wordsFrom } from '../../domain/commands/values';
import { commonOf, mixed } from '../../domain/common';
import { partnersOf } from '../../domain/outline';
import { useDocument, useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { matching } from './matching';
import { useChecked } from './NodeFields';
import { SuggestField } from './SuggestField';
import { type OfPartners, useFacts } from './useFacts';
import type { Suggestion } from './useSuggestions';

/** An industry or field of work, in the map's own words; those of other partners are offered. */
export const SectorOf = ({ partners }: OfPartners) => {
  const { words } = useMap();
  const document = useDocument();
  const { set, draftOf } = useFacts(partners);
  const checked = useChecked();
  const value = commonOf(partners, ({ sector = '' }) => sector);
  const isMixed = value === mixed;
  const known = [...new Set(partnersOf(document).flatMap(({ sector }) => sector ?? []))];
  const suggestionsFor = (text: string): readonly Suggestion[] =>
    matching(known, text === value ? '' : text, (one) => one)
      .filter((one) => one !== text)
      .map((one) => ({ id: one, label: one, pick: () => set({ sector: one }) }));
  return (
    <div className="mixed-text">
      <SuggestField
        id={draftOf('sector')}
        label={words('fields.names.sector')}
        value={isMixed ? '' : value}
        {...(isMixed && { placeholder: words('inspector.mixed') })}
        check={checked(wordsFrom)}
        listLabel={words('inspector.exchange.suggestions')}
        suggestionsFor={suggestionsFor}
        onTake={(sector) => set({ sector })}
      />
      {isMixed && (
        <Button variant="quiet" onPress={() => set({ sector: '' })}>
          {words('inspector.emptyAll')}
        </Button>
      )}
    </div>
  );
};
