import type { TargetWord } from './column';
import { detailWords } from './detailWords';
import { headerKey } from './headerKey';
import { repeatedTargets } from './targetWords';

type Words = Partial<Record<TargetWord, readonly string[]>>;

/** Headers that may speak of kinds or of themes; their values tell. */
const sortings = ['type', 'category', 'group', 'tipo', 'categoria', 'grupo'];

/** Headers that say what a column is, English and Spanish, the clearest first. */
const words: Words = {
  ...detailWords,
  name: [
    ...['partner name', 'organization name', 'organisation name', 'company name', 'school name'],
    ...['asset name', 'business name', 'agency name', 'name of organization', 'organization'],
    ...['organisation', 'partner', 'company', 'name', 'asset', 'business', 'employer', 'agency'],
    ...['institution', 'org', 'label', 'school', 'resource', 'title', 'full name', 'contact'],
    ...['nombre de la organizacion', 'nombre del aliado', 'nombre de la empresa', 'organizacion'],
    ...['aliado', 'socio', 'empresa', 'nombre', 'institucion', 'entidad', 'escuela', 'recurso'],
  ],
  theme: [
    ...['theme', 'themes', 'asset type', 'category', 'categories', 'sector', 'topic', 'focus area'],
    ...[
      'pathway',
      'career pathway',
      'cluster',
      'career cluster',
      'industry',
      'group',
      'area',
      'type',
    ],
    ...['tema', 'temas', 'tipo de recurso', 'categoria', 'categorias', 'area tematica', 'rubro'],
    ...['grupo', 'ambito', 'tipo'],
  ],
  kind: [
    ...[
      'kind',
      'partner type',
      'partner kind',
      'organization type',
      'organisation type',
      'org type',
    ],
    ...[
      'type of organization',
      'clase',
      'tipo de organizacion',
      'tipo de aliado',
      'tipo de entidad',
    ],
    ...sortings,
  ],
  status: [
    'status',
    'partner status',
    'relationship',
    'relationship status',
    'estado',
    'relacion',
    'estatus',
  ],
  notes: [
    ...['notes', 'note', 'comments', 'comment', 'description', 'details', 'remarks', 'about'],
    ...['notas', 'nota', 'comentarios', 'comentario', 'descripcion', 'detalles', 'observaciones'],
  ],
  id: [
    'id',
    'partner id',
    'organization id',
    'asset id',
    'record id',
    'uuid',
    'guid',
    'identificador',
  ],
};

/** `Contact 2` is one more of what `Contact` is. */
const withoutCount = (key: string): string => key.replace(/ \d{1,2}$/u, '');

const repeated: readonly string[] = repeatedTargets;

/** How clearly a header speaks for a target: 0 is clearest; null when it says nothing of it. */
export const headerRank = (header: string, target: TargetWord): number | null => {
  const key = headerKey(header);
  const bare = repeated.includes(target) && target in detailWords ? withoutCount(key) : key;
  const at = words[target]?.indexOf(bare) ?? -1;
  return at < 0 ? null : at;
};

export const isSorting = (header: string): boolean => sortings.includes(headerKey(header));

const partsOfNames = new Set([
  ...['first name', 'last name', 'given name', 'family name', 'middle name', 'surname', 'forename'],
  ...['first', 'last', 'contact first name', 'contact last name', 'firstname', 'lastname'],
  ...['apellido', 'apellidos', 'primer nombre', 'segundo nombre', 'primer apellido'],
  ...['segundo apellido', 'nombre de pila'],
]);

/** True for a column that holds a part of the name of a person. */
export const isPartOfName = (header: string): boolean =>
  partsOfNames.has(withoutCount(headerKey(header)));
