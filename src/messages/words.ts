import type { MessageKey } from './en';

/** Values put into a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Turns a key of the catalogue and its values into a sentence. Lower layers get one passed in. */
export type Words = (key: MessageKey, values?: Values) => string;
