import { type JsonRecord, otherValues, told } from './jsonValues';
import type { RawElement, RawLink } from './rawKumu';

const elementKeys = ['id', 'label', 'type', 'description'];
const linkKeys = ['id', 'from', 'to', 'type', 'direction'];

/** An element of a flat blueprint, by its number. */
export const blueprintElement = (item: JsonRecord, line: number): RawElement => ({
  id: told(item, 'id'),
  label: told(item, 'label'),
  type: told(item, 'type'),
  description: told(item, 'description'),
  values: otherValues(item, elementKeys),
  at: null,
  pinned: false,
  line,
});

/** A connection of a flat blueprint; its ends are labels or ids. */
export const blueprintLink = (item: JsonRecord, line: number): RawLink => ({
  id: told(item, 'id'),
  from: told(item, 'from'),
  to: told(item, 'to'),
  type: told(item, 'type'),
  direction: told(item, 'direction'),
  values: otherValues(item, linkKeys),
  line,
});
