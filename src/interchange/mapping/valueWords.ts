import type { PartnerKind, Status } from '../../domain/row';
import { headerKey } from './headerKey';

const kindWords: Readonly<Record<PartnerKind, readonly string[]>> = {
  company: [
    'company',
    'business',
    'corporation',
    'employer',
    'industry',
    'for profit',
    'private',
    'empresa',
    'compania',
    'negocio',
  ],
  person: ['person', 'individual', 'persona', 'individuo'],
  school: [
    'school',
    'high school',
    'middle school',
    'elementary school',
    'k 12',
    'escuela',
    'colegio',
    'preparatoria',
  ],
  college: [
    'college',
    'university',
    'community college',
    'higher education',
    'universidad',
    'instituto',
  ],
  afterSchool: [
    'after school',
    'afterschool',
    'after school program',
    'out of school time',
    'summer program',
    'extraescolar',
    'programa extraescolar',
  ],
  museum: ['museum', 'museo'],
  scienceCenter: ['science center', 'science centre', 'centro de ciencias'],
  nonprofit: [
    'nonprofit',
    'non profit',
    'ngo',
    'charity',
    'foundation',
    'community organization',
    'ong',
    'sin fines de lucro',
    'organizacion sin fines de lucro',
    'fundacion',
  ],
  government: [
    'government',
    'public agency',
    'city',
    'county',
    'state agency',
    'municipality',
    'gobierno',
    'municipio',
    'agencia publica',
  ],
  association: [
    'association',
    'chamber',
    'chamber of commerce',
    'union',
    'asociacion',
    'camara de comercio',
    'sindicato',
  ],
  role: ['role', 'role group', 'group', 'rol', 'grupo'],
  place: ['place', 'venue', 'site', 'lugar', 'sitio'],
  other: ['other', 'otro', 'otra'],
};

const statusWords: Readonly<Record<Status, readonly string[]>> = {
  existing: ['existing', 'current', 'active', 'actual', 'vigente', 'activo', 'existente'],
  warm: [
    'warm',
    'in conversation',
    'in talks',
    'pending',
    'en conversacion',
    'en contacto',
    'pendiente',
  ],
  wished: [
    'wished',
    'wish',
    'wanted',
    'prospect',
    'prospective',
    'potential',
    'desired',
    'deseado',
    'potencial',
    'por contactar',
  ],
};

const lookup = <T extends string>(
  words: Readonly<Record<T, readonly string[]>>,
): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(words) as [T, readonly string[]][]).flatMap(([code, list]) =>
      [headerKey(code), ...list].map((word): [string, T] => [word, code]),
    ),
  );

const kinds = lookup(kindWords);
const statusCodes = lookup(statusWords);

const singular = (key: string): string => key.replace(/ies$/, 'y').replace(/s$/, '');

/** The kind of partner a cell names, by our code or by a usual word; null when it names none. */
export const kindFrom = (cell: string): PartnerKind | null => {
  const key = headerKey(cell);
  return kinds.get(key) ?? kinds.get(singular(key)) ?? null;
};

/** The status a cell names, by our code or by a usual word; null when it names none. */
export const statusFrom = (cell: string): Status | null => statusCodes.get(headerKey(cell)) ?? null;
