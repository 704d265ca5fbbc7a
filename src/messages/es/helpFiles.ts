import type { Sentences } from '../catalogue';
import type { helpFiles as english } from '../en/helpFiles';

export const helpFiles: Sentences<typeof english> = {
  files: {
    title: 'Archivos y copias de seguridad',
    lead: 'Un mapa vive en este navegador. Un archivo es su segundo hogar y el camino a cualquier otro programa.',
    home: {
      title: 'Conservar un mapa también en un archivo',
      press: 'Pulse Guardar un archivo arriba, o Ctrl+S, y elija un lugar y un nombre.',
      both: 'Desde entonces todo lo que se guarda va a los dos. Arriba dice Guardado en, el archivo y la hora.',
      again:
        'Después de un reinicio el navegador puede preguntar otra vez antes de escribir. Pulse Actualizar el archivo.',
      mend: 'Si el archivo ya no está, u otro programa lo cambió, arriba dice desde cuándo no está al día y ofrece qué hacer. Mientras tanto su mapa está a salvo aquí.',
      without:
        'Algunos navegadores no dejan que una página escriba archivos. Allí Ctrl+S pone un archivo con fecha en sus descargas.',
    },
    all: {
      title: 'Copia de todos los mapas',
      make: 'En Todos los mapas pulse Copia de todos los mapas: un archivo con cada mapa.',
      back: 'Abra ese archivo en Todos los mapas. Ve lo que traería antes de que algo cambie.',
      password: 'Una contraseña puede protegerlo.',
      safe: 'Se puede repetir sin riesgo. Un mapa que está aquí y es distinto queda como está, hasta que elija Actualizar el mío o Conservar los dos.',
    },
    open: {
      title: 'Abrir un archivo',
      what: 'Pulse Abrir un archivo de mapa, o suelte el archivo en la ventana.',
      here: 'Si su mapa ya está aquí, se le pregunta qué hacer. Nunca se reemplaza nada sin avisar.',
      several:
        'Varios archivos a la vez aparecen en una lista: diga de cada uno qué es igual en todas las filas, mire una sola vista previa y deshágalo todo con un solo Deshacer.',
      pasted:
        '¿No tiene archivo? Importar tiene Pegar una tabla, para lo que copió en una hoja de cálculo o un correo.',
      keep: 'Donde el navegador puede escribir archivos, se le ofrece seguir guardando en el archivo que abrió.',
      password: 'Un archivo protegido pide su contraseña. Sin ella nadie puede abrirlo.',
    },
    export: {
      title: 'Llevar un mapa a otro programa',
      menu: 'Exportar, o Ctrl+E, tiene imágenes, listas para hojas de cálculo, Kumu y más.',
      loses: 'Antes de hacer un archivo usted lee lo que su formato no puede contener.',
      sheet:
        'En una lista, un texto que una hoja de cálculo podría tomar por una fórmula lleva una pequeña marca delante. Importar la quita otra vez.',
    },
  },
  share: {
    title: 'Compartir un mapa',
    lead: 'Compartir, arriba, tiene cuatro formas de entregar un mapa. Cada una dice lo que se queda aquí.',
    look: {
      who: 'Elija quién lo verá: Aliados o Todos. Imágenes, archivos, listas y papel contienen solo lo que pueden ver.',
      behind: 'La línea con el escudo cuenta lo que se queda aquí, como datos de contacto y notas.',
      wished: 'Los aliados deseados no van en una copia para todos si usted no los marca.',
      picture: 'Las imágenes vienen como PNG para diapositivas, grandes para carteles, o como SVG.',
      copy: 'Un archivo para otros es un mapa propio. No tiene historial, y abrirlo nunca cambia el suyo.',
    },
    edit: {
      whole:
        'El archivo contiene el mapa entero, también lo que es solo suyo. Délo a personas de confianza.',
      password:
        'Protéjalo con una contraseña si viaja por correo. Diga la contraseña por otra vía.',
      returns: 'Cuando vuelva, ábralo. Se le pregunta si actualizar su mapa o conservar los dos.',
    },
    numbers: {
      sheet:
        'Elija un periodo y descargue una hoja para llenar: una fila por cada cifra que espera, y qué significa. No lleva ninguna de sus cifras.',
      back: 'Suelte en la ventana todo lo que le devuelvan a la vez. Una fila vacía cuenta como faltante y no borra nada.',
      list: 'Sin indicadores, envíe la lista de aliados con una columna por cada cifra y tráigala con Importar.',
    },
    move: {
      one: 'Lleve un archivo con este mapa, o uno con todos los mapas.',
      all: 'En el otro equipo pulse Abrir un archivo de mapa.',
      newest: 'Trabaje en un equipo a la vez y lleve siempre el archivo más nuevo.',
    },
  },
};
