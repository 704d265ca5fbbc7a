import { type ExchangeFunction, exchangeFunctions } from '../../domain/activityRow';
import { setMember } from '../../domain/commands/bulk';
import { shareOf } from '../../domain/common';
import type { Words } from '../../messages/words';
import { useMap } from '../map/mapContext';
import { ChoosingList } from './ChoosingList';
import { type OfPartners, useFacts } from './useFacts';

const more = (words: Words, key: ExchangeFunction): string | undefined => {
  if (key === 'access' || key === 'workBased' || key === 'careerOutreach') return undefined;
  return words(`fields.functionMore.${key}`);
};

/** Which of the nine functions of an exchange partners carry, in the order of the source. */
export const FunctionsOf = ({ partners }: OfPartners) => {
  const tools = useMap();
  const { words } = tools;
  const { ids } = useFacts(partners);
  const options = exchangeFunctions.map((key, at) => {
    const rest = more(words, key);
    return {
      id: key,
      label: `${at + 1} ${words(`fields.functions.${key}`)}`,
      ...(rest && { more: rest }),
      share: shareOf(partners, ({ functions }) => Boolean(functions?.[key])),
    };
  });
  return (
    <ChoosingList
      label={words('fields.names.functions')}
      choose={words('fields.chooseFunctions')}
      none={words('fields.functionsNone')}
      options={options}
      onChange={(member, on) => tools.run(setMember, { ids, of: 'functions', member, on })}
    />
  );
};
