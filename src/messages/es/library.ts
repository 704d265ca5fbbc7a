import type { Sentences } from '../catalogue';
import type { library as english } from '../en/library';

export const library: Sentences<typeof english> = {
  title: 'Sus mapas',
  welcome: 'Dibuje la comunidad que ya tiene',
  lead: 'Empiece con un proyecto, añada temas y las empresas y personas que conoce. El mapa se dibuja solo.',
  newMap: 'Mapa nuevo',
  newMapText: 'Una página vacía con su proyecto en el centro.',
  open: 'Abrir un archivo de mapa',
  openText: 'Un archivo de Commonwheel o una hoja de cálculo guardada como CSV.',
  assetMap: 'Mapa de recursos',
  assetMapText:
    'Una plantilla: su proyecto en el centro, círculos grandes para los temas, círculos pequeños para empresas y personas.',
  template: {
    center: 'Nuestro proyecto',
    theme: 'Tema {{number}}',
  },
  start: 'Empezar un mapa',
  counts: '{{themes}} · {{partners}}',
  empty: 'Todavía no hay nada',
  edited: 'Cambiado {{when}}',
  more: 'Más para {{title}}',
  rename: 'Cambiar el nombre…',
  duplicate: 'Duplicar',
  download: 'Descargar',
  delete: 'Eliminar',
  copyName: '{{title}} (copia)',
  deleted: '“{{title}}” se eliminó.',
  duplicated: '“{{title}}” se duplicó.',
  renamed: 'El mapa ahora se llama “{{title}}”.',
  restored: '“{{title}}” está de vuelta.',
  downloaded: 'Hay una copia de “{{title}}” en sus descargas.',
  renameTitle: 'Cambiar el nombre del mapa',
  name: 'Nombre',
  drop: 'Suelte el archivo para abrirlo',
  reading: 'Leyendo {{file}}…',
  failed: 'No funcionó. No se cambió nada. Inténtelo de nuevo.',
  gone: 'Ese mapa ya no está aquí. Quizá se eliminó en otra ventana.',
  known: {
    title: 'Este mapa ya está aquí',
    text: '“{{file}}” contiene el mapa “{{title}}”, que también está en su biblioteca.',
    replace: 'Reemplazar mi mapa',
    replaceText:
      'El mapa pasa a ser lo que contiene el archivo. El anterior se conserva: Deshacer lo recupera.',
    both: 'Conservar los dos',
    bothText: 'El archivo se convierte en un segundo mapa. El suyo queda como está.',
  },
  replaced:
    '“{{title}}” ahora es lo que contiene el archivo. Deshacer, en el mapa, recupera el anterior.',
};
