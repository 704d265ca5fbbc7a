import type { StageNames } from '../../domain/commands/stages';
import { mapRow } from '../../domain/document';
import { languageFrom } from '../../messages/speak';
import { useDocument } from '../map/mapContext';
import { wordsOf } from '../shell/words';

/** What the stages of the continuum are called in the language of the map. */
export const useStageNames = (): StageNames => {
  const words = wordsOf(languageFrom([mapRow(useDocument())?.language ?? '']));
  return {
    exploration: words('fields.stages.exploration'),
    concentration: words('fields.stages.concentration'),
    workBased: words('fields.stages.workBased'),
  };
};
