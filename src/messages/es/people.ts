import type { Sentences } from '../catalogue';
import type { people as en } from '../en/people';

/** Las personas de un mapa, y cómo quitar a una. */
export const people: Sentences<typeof en> = {
  action: 'Personas de este mapa',
  title: 'Personas de este mapa',
  none: 'Todavía no hay nadie con nombre en este mapa. Agregue un contacto en los detalles de un aliado.',
  contactAt: 'contacto en {{partners}}',
  ownerOf: 'cuida la relación con {{partners}}',
  nowhere: 'sin aliado',
  noName: 'Sin nombre',
  remove: 'Quitar a {{name}}…',
  gone: 'Eliminadas, guardadas para Deshacer',
  goneText: 'Se fueron con un aliado que se eliminó. Deshacer podría traerlas de vuelta.',
  ask: {
    title: '¿Quitar a {{name}} para siempre?',
    text: 'El nombre, el correo y el teléfono de {{name}} se quitan de este mapa, de su historial y de sus copias de seguridad en esta computadora. No se puede deshacer.',
    also: 'También están en otras partes de este mapa y se reemplazan por «{{word}}»:',
    alone: 'No están en ninguna otra parte de este mapa.',
    copies: 'Los archivos que guardó, los otros mapas y otras computadoras no se tocan.',
    confirm: 'Quitar para siempre',
  },
  where: {
    name: 'nombre de {{name}}',
    notes_one: 'notas de {{name}}',
    notes_other: 'notas de {{name}} ({{count}})',
    details_one: 'detalles de {{name}}',
    details_other: 'detalles de {{name}} ({{count}})',
    sharing_one: 'lo que {{name}} da y recibe',
    sharing_other: 'lo que {{name}} da y recibe ({{count}})',
    activity_one: 'una actividad',
    activity_other: 'actividades ({{count}})',
    note_one: 'una nota en el mapa',
    note_other: 'notas en el mapa ({{count}})',
    person_one: 'otra persona con el mismo nombre',
    person_other: 'otras personas con el mismo nombre ({{count}})',
    rest_one: 'otro texto del mapa',
    rest_other: 'otros textos del mapa ({{count}})',
  },
  word: '(nombre quitado)',
  removing: 'Quitando…',
  removed: 'Quitada para siempre.',
  copyRefused:
    'No se pegó nada: la copia contiene a alguien que se quitó después. Copie los círculos otra vez.',
  failed: 'No se pudo quitar, porque el navegador no guardó el cambio. Inténtelo de nuevo.',
};
