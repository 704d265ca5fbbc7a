/** How a name is set: its letters, and the height of a line, in px. */
export interface Setting {
  readonly size: number;
  readonly weight: number;
  readonly line: number;
}

/** Lines of a name with their width, before anybody knows where they stand. */
export interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly setting: Setting;
  readonly cost: number;
  /** True when letters are missing. */
  readonly isCut: boolean;
}

/** What a block takes up. */
export type Room = Pick<Block, 'width' | 'lines' | 'setting'>;
