import type { PlainTarget } from './targetWords';

/** Headers of details, English and Spanish, as `headerKey` writes them, the clearest first. */
export const detailWords: Readonly<Partial<Record<PlainTarget, readonly string[]>>> = {
  contacts: [
    ...['contacts', 'contact', 'contact name', 'contact person', 'contact names', 'main contact'],
    ...[
      'primary contact',
      'point of contact',
      'poc',
      'contacto',
      'contactos',
      'persona de contacto',
    ],
    ...['nombre de contacto', 'nombre del contacto', 'contacto principal'],
  ],
  email: [
    ...['e mail', 'email', 'e mails', 'emails', 'email address', 'e mail address', 'mail'],
    ...['contact email', 'contact e mail', 'correo', 'correo electronico', 'correos'],
    ...['correo de contacto', 'correo del contacto'],
  ],
  phone: [
    ...['phone', 'phones', 'phone number', 'telephone', 'tel', 'mobile', 'cell', 'cell phone'],
    ...['contact phone', 'telefono', 'telefonos', 'celular', 'movil', 'numero de telefono'],
    ...['telefono de contacto', 'telefono del contacto'],
  ],
  owners: [
    ...['our contact', 'our contacts', 'owner', 'relationship owner', 'relationship manager'],
    ...['account manager', 'our lead', 'nuestro contacto', 'contacto nuestro', 'responsable'],
    ...['encargado', 'encargada'],
  ],
  gives: [
    ...['gives', 'give', 'offers', 'contributes', 'contribution', 'contributions'],
    ...['what they give', 'what they offer', 'da', 'ofrece', 'aporta', 'aportes', 'lo que da'],
    ...['lo que ofrece', 'lo que aporta'],
  ],
  gets: [
    ...['gets', 'get', 'receives', 'what they get', 'what they receive', 'recibe', 'obtiene'],
    ...['lo que recibe'],
  ],
  sector: ['sector', 'industry', 'industry sector', 'field of work', 'industria', 'rama', 'rubro'],
  url: [
    ...['website', 'web site', 'url', 'web page', 'webpage', 'web', 'homepage', 'home page'],
    ...['web address', 'sitio web', 'pagina web', 'pagina', 'direccion web'],
  ],
  role: ['role', 'partner role', 'rol', 'funcion'],
  nextContact: [
    ...['next contact', 'next contact date', 'follow up', 'follow up date', 'follow up on'],
    ...['reconnect', 'reconnect on', 'proximo contacto', 'siguiente contacto', 'seguimiento'],
    ...['fecha de seguimiento'],
  ],
  stages: ['stages', 'stage', 'continuum stage', 'wbl stage', 'etapas', 'etapa', 'fase'],
  level: ['level', 'levels', 'wbl level', 'nivel', 'niveles'],
  functions: ['functions', 'function', 'exchange functions', 'funciones'],
  studentSeat: [
    ...['student seat', 'student seats', 'student voice', 'lugar para estudiantes'],
    ...['asiento estudiantil', 'voz estudiantil'],
  ],
};
