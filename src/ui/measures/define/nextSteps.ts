import { type MapDocument, mapRow, rowsOf } from '../../../domain/document';
import { partnersOf } from '../../../domain/outline';

/** What leads from nothing to the first figure, in order. */
export const setUpSteps = ['measure', 'system', 'periods', 'partners', 'values'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

const isDone: Readonly<Record<SetUpStep, (document: MapDocument) => boolean>> = {
  measure: (document) => rowsOf(document, 'indicator').length > 0,
  system: (document) => mapRow(document)?.system !== undefined,
  periods: (document) => rowsOf(document, 'period').length > 0,
  partners: (document) => partnersOf(document).length > 0,
  values: (document) => rowsOf(document, 'series').length > 0,
};

/** Each step with whether it is done; the first that is not comes next. */
export const stepsOf = (
  document: MapDocument,
): readonly { readonly step: SetUpStep; readonly isDone: boolean; readonly isNext: boolean }[] => {
  const next = setUpSteps.find((step) => !isDone[step](document));
  return setUpSteps.map((step) => ({
    step,
    isDone: isDone[step](document),
    isNext: step === next,
  }));
};
