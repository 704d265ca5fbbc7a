import type { Sentences } from '../catalogue';
import type { fileHome as english } from '../en/fileHome';

export const fileHome: Sentences<typeof english> = {
  menu: 'El archivo de este mapa: {{file}}',
  saveNow: 'Guardar en el archivo ahora',
  other: 'Guardar en otro archivo…',
  stop: 'Dejar de guardar en este archivo',
  behind: 'Sin actualizar desde {{time}}: {{file}}',
  notYet: 'Aún sin escribir: {{file}}',
  behindSaid: '{{file}} ya no está al día. Su mapa está a salvo en este navegador.',
  mend: {
    permission: 'Actualizar el archivo',
    gone: 'Elegir un archivo',
    changed: 'Comparar…',
    failed: 'Intentar de nuevo',
  },
  why: {
    permission: 'El navegador vuelve a preguntar antes de escribir en el archivo.',
    gone: 'El archivo ya no está donde estaba. Quizá se movió, se renombró o se eliminó.',
    changed: 'Otro programa u otro equipo ha cambiado el archivo.',
    failed:
      'No se pudo escribir el archivo. Quizá el disco está lleno o el archivo está abierto en otro lugar.',
  },
  chosen: 'Desde ahora, todo lo que se guarda va también a {{file}}.',
  openedFrom: 'Este mapa se abrió desde {{file}}.',
  keepHere: 'Seguir guardando en este archivo',
  upToDate: '{{file}} está al día.',
  notWritten: 'No se pudo escribir {{file}}. Su mapa está a salvo en este navegador.',
  taken: '{{file}} pertenece a otro de sus mapas. Elija otro archivo.',
  letGo: '{{file}} queda como está. Desde ahora este mapa está solo en este navegador.',
  compare: {
    title: 'El archivo ha cambiado',
    text: 'Algo distinto de esta ventana escribió en {{file}}: otro programa, otro equipo o un servicio de sincronización. Su mapa está a salvo aquí. ¿Qué debe pasar?',
    other: 'El archivo contiene ahora otro mapa, «{{title}}».',
    unreadable: 'Lo que contiene el archivo ahora no se puede leer como mapa.',
    mine: 'Conservar mi mapa',
    mineText: 'El archivo pasa a ser lo que usted ve aquí. Lo que se escribió allí se pierde.',
    theirs: 'Tomar el mapa del archivo',
    theirsText: 'Este mapa pasa a ser lo que contiene el archivo. Deshacer recupera el suyo.',
    both: 'Conservar los dos',
    bothText:
      'Lo que contiene el archivo pasa a ser un segundo mapa aquí; después el archivo contiene otra vez el suyo.',
  },
};
