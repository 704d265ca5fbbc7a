import type { Sentences } from '../catalogue';
import type { map as english } from '../en/map';

export const map: Sentences<typeof english> = {
  toolbar: 'Herramientas',
  menu: 'Lo que puede hacer aquí',
  unnamedPerson: 'Una persona',
  untitled: 'Mapa sin nombre',
  rename: 'Cambiar el nombre del mapa',
  summary:
    'Imagen del mapa: {{themes}}, {{partners}}. “Temas y aliados” tiene lo mismo como lista.',
  themes_one: '{{count}} tema',
  themes_other: '{{count}} temas',
  partners_one: '{{count}} aliado',
  partners_other: '{{count}} aliados',
  blank: {
    title: '¿Qué está en el centro?',
    text: 'Un proyecto o programa en el que quiere sumar aliados. Alrededor van los temas, y luego empresas y personas.',
    template: 'Empezar con la plantilla de mapa de recursos',
    spreadsheet: 'Traer una hoja de cálculo',
  },
  missing: {
    title: 'Este mapa no está en este equipo',
    text: 'Quizá se eliminó, o está en otro navegador. Si tiene su archivo, ábralo.',
  },
  connect: {
    chooseFirst: 'Elija el primer círculo que quiere conectar. Esc termina.',
    chooseSecond: 'Elija con qué conectar {{name}}. Esc termina.',
  },
  deleted_one: '{{name}} se eliminó.',
  deleted_other: 'Se eliminaron {{count}} círculos.',
  leftUnsorted_one: 'Su aliado está ahora en Sin clasificar.',
  leftUnsorted_other: 'Sus {{count}} aliados están ahora en Sin clasificar.',
  deleteThemToo_one: 'Eliminarlo también',
  deleteThemToo_other: 'Eliminarlos también',
};
