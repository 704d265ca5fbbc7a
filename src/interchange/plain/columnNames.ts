import { freeNames } from './freeNames';

/** The names of columns by the ids a file declares them with. Two of one name are told apart. */
export interface ColumnNames {
  declare(id: string, name: string): void;
  /** The name of a column; one that was never declared goes by its id. */
  nameOf(id: string): string;
  /** In the order they were declared or first used. */
  names(): readonly string[];
}

/** No columns yet. */
export const columnNames = (): ColumnNames => {
  const byId = new Map<string, string>();
  const free = freeNames((name, count) => `${name} ${count}`);
  const declare = (id: string, name: string): void => {
    byId.set(id, free(name || id));
  };
  return {
    declare: (id, name) => {
      if (!byId.has(id)) declare(id, name);
    },
    nameOf: (id) => {
      if (!byId.has(id)) declare(id, id);
      return byId.get(id) ?? id;
    },
    names: () => [...byId.values()],
  };
};
