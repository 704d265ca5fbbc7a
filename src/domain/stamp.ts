/** A hybrid logical clock reading as sortable text: time, count, device. */
export type Stamp = string;

const timeWidth = 9;
const countWidth = 4;

const write = (time: number, count: number, device: string): Stamp =>
  `${time.toString(36).padStart(timeWidth, '0')}-${count.toString(36).padStart(countWidth, '0')}-${device}`;

/** Milliseconds since 1970 of a stamp. */
export const timeOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, timeWidth), 36);

const countOf = (stamp: Stamp): number =>
  Number.parseInt(stamp.slice(timeWidth + 1, timeWidth + 1 + countWidth), 36);

export const deviceOf = (stamp: Stamp): string => stamp.slice(timeWidth + countWidth + 2);

/** A stamp larger than every stamp seen so far, also when the clock was set back. */
export const nextStamp = (highest: Stamp | null, now: number, device: string): Stamp => {
  if (!highest || timeOf(highest) < now) return write(now, 0, device);
  return write(timeOf(highest), countOf(highest) + 1, device);
};

/** The larger of two stamps; text order is time order. */
export const laterStamp = (a: Stamp | null, b: Stamp | null): Stamp | null =>
  !a ? b : !b ? a : a > b ? a : b;

/** What a map has seen: the highest stamp by device. */
export type Knows = Readonly<Record<string, Stamp>>;

/** Adds a stamp to what a map has seen. */
export const learned = (knows: Knows, stamp: Stamp): Knows => {
  const device = deviceOf(stamp);
  const before = knows[device];
  return before && before >= stamp ? knows : { ...knows, [device]: stamp };
};

export const highestOf = (knows: Knows): Stamp | null =>
  Object.values(knows).reduce<Stamp | null>(laterStamp, null);
