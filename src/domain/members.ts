/** A set: every member is a key of its own, so two people can each add one. */
export type Members = Readonly<Record<string, true>>;
