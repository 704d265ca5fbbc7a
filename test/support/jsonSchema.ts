/** What of JSON Schema 2020-12 our own schema uses; any other keyword is an error, not a pass. */
export type Schema = { readonly [keyword: string]: unknown };

type Rule = (value: unknown, given: unknown, run: Run, schema: Schema) => readonly string[];
type Run = (value: unknown, schema: Schema, at: string) => readonly string[];
type Open = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Open =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): readonly string[] => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value !== 'number') return [typeof value];
  return Number.isInteger(value) ? ['number', 'integer'] : ['number'];
};

const unless = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);

const list = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [given]);

const forText =
  (holds: (text: string, given: never) => boolean, problem: string): Rule =>
  (value, given) =>
    unless(typeof value !== 'string' || holds(value, given as never), problem);

const forNumber =
  (holds: (number: number, given: number) => boolean, problem: string): Rule =>
  (value, given) =>
    unless(typeof value !== 'number' || holds(value, given as number), problem);

const forList =
  (holds: (length: number, given: number) => boolean, problem: string): Rule =>
  (value, given) =>
    unless(!Array.isArray(value) || holds(value.length, given as number), problem);

const rules: Readonly<Record<string, Rule>> = {
  type: (value, given) =>
    unless(
      typeOf(value).some((type) => list(given).includes(type)),
      'type',
    ),
  const: (value, given) => unless(value === given, 'const'),
  enum: (value, given) => unless(list(given).includes(value), 'enum'),
  pattern: forText((text, given: string) => new RegExp(given, 'u').test(text), 'pattern'),
  minLength: forText((text, given: number) => [...text].length >= given, 'minLength'),
  maxLength: forText((text, given: number) => [...text].length <= given, 'maxLength'),
  minimum: forNumber((number, given) => number >= given, 'minimum'),
  maximum: forNumber((number, given) => number <= given, 'maximum'),
  minItems: forList((length, given) => length >= given, 'minItems'),
  maxItems: forList((length, given) => length <= given, 'maxItems'),
  required: (value, given) =>
    isObject(value)
      ? list(given).flatMap((key) => unless(Object.hasOwn(value, String(key)), `${key} missing`))
      : [],
  properties: (value, given, run) =>
    isObject(value) && isObject(given)
      ? Object.keys(given)
          .filter((key) => Object.hasOwn(value, key))
          .flatMap((key) => run(value[key], given[key] as Schema, key))
      : [],
  additionalProperties: (value, given, run, schema) =>
    isObject(value)
      ? Object.keys(value)
          .filter((key) => !Object.hasOwn((schema.properties as Open) ?? {}, key))
          .flatMap((key) => run(value[key], given as Schema, key))
      : [],
  propertyNames: (value, given, run) =>
    isObject(value) ? Object.keys(value).flatMap((key) => run(key, given as Schema, key)) : [],
  items: (value, given, run) =>
    Array.isArray(value) ? value.flatMap((one, at) => run(one, given as Schema, String(at))) : [],
  prefixItems: (value, given, run) =>
    Array.isArray(value)
      ? list(given).flatMap((schema, at) => run(value[at], schema as Schema, String(at)))
      : [],
  allOf: (value, given, run) => list(given).flatMap((schema) => run(value, schema as Schema, '')),
  if: (value, given, run, schema) =>
    run(value, given as Schema, '').length === 0 ? run(value, schema.then as Schema, '') : [],
};

const silent = new Set(['$schema', '$defs', 'title', 'description', 'then']);

/** Everything that is wrong with a value by a schema, as `path: keyword`. */
export const schemaProblems = (value: unknown, root: Schema): readonly string[] => {
  const defs = root.$defs as Readonly<Record<string, Schema>>;
  const check = (one: unknown, schema: Schema, path: string): readonly string[] => {
    const run: Run = (inner, other, at) => check(inner, other, at ? `${path}/${at}` : path);
    return Object.entries(schema).flatMap(([keyword, given]) => {
      if (silent.has(keyword)) return [];
      if (keyword === '$ref') {
        const named = defs[String(given).replace('#/$defs/', '')];
        if (!named) throw new Error(`no ${given}`);
        return run(one, named, '');
      }
      const rule = rules[keyword];
      if (!rule) throw new Error(`unknown keyword ${keyword}`);
      return rule(one, given, run, schema).map((found) =>
        found.includes(':') ? found : `${path}: ${found}`,
      );
    });
  };
  return check(value, root, '');
};
