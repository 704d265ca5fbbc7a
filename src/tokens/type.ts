/** Families and sizes in CSS px; the map speaks with the same voice as the page. */
export const families = {
  title: '"Figtree Variable", system-ui, sans-serif',
  text: '"Source Sans 3 Variable", system-ui, sans-serif',
} as const;

/** How the names of one sort of circle are set, in px. */
export interface NameType {
  readonly size: number;
  readonly weight: number;
  readonly line: number;
  /** How small the letters may get within a circle. */
  readonly least: number;
  /** The letters beside a circle, and their line. */
  readonly outside: { readonly size: number; readonly line: number };
}

/** How the names of a map are set, at any zoom. */
export interface MapType {
  readonly center: NameType;
  readonly theme: NameType;
  readonly partner: NameType;
  /** A theme's sign: its size, and the room above or beside the name when it stands inside. */
  readonly sign: { readonly size: number; readonly above: number; readonly beside: number };
  /** Texts that come up beside the pointer. */
  readonly plate: { readonly size: number; readonly weight: number; readonly line: number };
  /** Below this zoom partners are dots without names. */
  readonly namesFrom: number;
  /** Read from afar: letters keep their size, and a name is cut before it is left out. */
  readonly fromAfar: boolean;
}

/** Outside circles every name has the size of partners' names, so that it finds room. */
const beside = { size: 13, line: 16 };

export const mapType: MapType = {
  center: { size: 17, weight: 650, line: 20, least: 12, outside: beside },
  theme: { size: 15, weight: 650, line: 18, least: 11.5, outside: beside },
  partner: { size: 13, weight: 500, line: 16, least: 12.5, outside: beside },
  sign: { size: 11, above: 15, beside: 17 },
  plate: { size: 13.5, weight: 500, line: 18 },
  namesFrom: 0.22,
  fromAfar: false,
};

const inRoom = (size: number, weight: number, line: number): NameType => ({
  ...{ size, weight, line },
  least: size,
  outside: { size, line },
});

/** The same on a projector. */
export const roomType: MapType = {
  center: inRoom(24, 650, 27),
  theme: inRoom(24, 650, 27),
  partner: inRoom(16, 550, 18),
  sign: { size: 17, above: 21, beside: 24 },
  plate: { size: 20, weight: 500, line: 26 },
  namesFrom: 0.25,
  fromAfar: true,
};

/** Width of the surface-colored ring around letters that cross lines, in px. */
export const halo = 3;
