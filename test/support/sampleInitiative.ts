import type { MapDocument } from '../../src/domain/document';
import { createSampleInitiative } from '../../src/domain/sample/initiative';
import { speak } from '../../src/messages/speak';
import { testNow } from './fakeServices';
import { countingIds } from './ids';

/** The sample initiative in English, as somebody opens it. */
export const sampleInitiative = (): MapDocument =>
  createSampleInitiative(countingIds(), { words: speak('en'), language: 'en', now: testNow });
