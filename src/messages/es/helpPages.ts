import type { Sentences } from '../catalogue';
import type { helpPages as english } from '../en/helpPages';

export const helpPages: Sentences<typeof english> = {
  many: {
    title: 'Seleccionar varios, copiar y mover',
    lead: 'Trabaje con muchos círculos a la vez: selecciónelos y luego muévalos, cópielos, conéctelos o cámbielos juntos.',
    select: {
      title: 'Seleccione varios',
      frame:
        'Arrastre sobre un lugar vacío del mapa. Quedan seleccionados todos los círculos que el marco toca.',
      add: 'Mantenga Mayús y pulse los círculos uno por uno. Ctrl, o Cmd en un Mac, vuelve a quitar uno.',
      keys: 'Con el teclado: Espacio selecciona el círculo donde está; Mayús con las flechas selecciona más.',
      all: 'Ctrl+A selecciona todos los aliados del tema; otra vez, todos los del mapa.',
      none: 'Esc, o pulsar un lugar vacío, lo termina.',
    },
    move: {
      title: 'Muévalos',
      drag: 'Arrastre uno: todos van con él. Suelte los aliados sobre un tema para ponerlos allí.',
      also: 'Mantenga Alt al soltar, y el aliado sigue en su tema y está también en el nuevo.',
      menu: 'Sin arrastrar: haga clic derecho, o pulse un rato con el dedo, y elija Mover al tema o También en.',
      details:
        'Los detalles al lado muestran lo que tienen en común. Un cambio allí vale para todos.',
    },
    copy: {
      title: 'Copie, corte y pegue',
      inside:
        'Ctrl+C copia, Ctrl+X corta, Ctrl+V pega, Ctrl+D hace otro igual al lado. También funciona de un mapa a otro.',
      outside:
        'Pegue líneas de otro programa o una columna de una hoja de cálculo: cada línea se convierte en un aliado.',
      undo: 'Cada una de estas cosas es un paso. Deshacer lo quita.',
    },
    look: {
      title: 'Vea menos a la vez',
      filter:
        'Pulse Actual, En conversación o Deseado debajo del mapa: los demás se atenúan y se cuentan. Nada se oculta para siempre.',
      focus:
        'Enfocar, o F, atenúa lo que está a más de un paso de un círculo; F otra vez, a más de dos.',
      freeze:
        'Congelar mantiene quieto todo el mapa. Los círculos nuevos buscan un lugar libre y no mueven a nadie.',
    },
  },
  carries: {
    title: 'Lo que lleva un aliado',
    lead: 'Un círculo puede guardar a quién conoce allí, qué dan y qué reciben, y qué han hecho juntos. Púlselo y mire al lado.',
    people: {
      title: 'Personas',
      contact:
        'Contacto: la persona que conoce allí. La misma persona puede ser contacto en dos aliados; escriba el nombre una vez y la segunda vez elíjalo.',
      owner: 'Nuestro contacto: quién de nosotros cuida la relación.',
      next: 'Próximo contacto es el día para volver a comunicarse.',
    },
    give: {
      title: 'Da y recibe',
      each: 'Escriba una cosa cada vez, como horas de torno o practicantes de verano, y pulse Intro.',
      both: 'Rellene los dos. Así ve dónde solo da una de las partes.',
    },
    activities: {
      title: 'Actividades',
      line: 'Escriba una actividad en una línea: visita, 22 estudiantes, 12 oct. Antes de añadirla verá cómo se entendió.',
      counts: 'Aquí los estudiantes son cantidades, nunca nombres.',
      level:
        'Nivel 1: vienen a nosotros y los estudiantes usan lo que aprenden. Nivel 2: salimos y los estudiantes participan.',
      stage:
        'Las etapas y los niveles de un aliado salen de sus actividades. Mientras no haya, puede ponerlos a mano.',
    },
    fields: {
      title: 'Campos',
      more: 'Más campos tiene el resto: sector, funciones, lugar para estudiantes, necesidades, página web, notas.',
      choose: 'Elegir campos dice cuáles muestra este mapa y añade campos propios.',
      search: 'Buscar lo encuentra todo: un contacto, algo que dan, una palabra de las notas.',
    },
    see: {
      title: 'Quién puede verlo',
      three:
        'Cada campo es solo para mí, para los aliados o para todos. Elegir campos muestra cuál, y lo cambia.',
      mine: 'Los contactos, nuestro contacto, las notas y sus propios campos son solo para usted mientras no diga otra cosa.',
    },
  },
  room: {
    title: 'Mostrarlo en una sala',
    lead: 'Un botón hace el mapa grande y claro para un proyector, y quita de la pantalla lo que es solo suyo.',
    show: {
      title: 'Muéstrelo',
      press:
        'Pulse el signo de la pantalla arriba, Mostrar en una sala. Mientras está encendido, la parte de arriba de la ventana lo dice.',
      large: 'Los nombres se ven grandes, las líneas gruesas y los colores claros.',
      dark: 'En una sala oscura pulse Sala oscura.',
      work: 'Puede seguir trabajando: añadir, mover, conectar y buscar.',
      end: 'Púlselo otra vez cuando termine. Todo vuelve.',
    },
    seen: {
      title: 'Qué ve la sala',
      partners:
        'Solo lo que es para los aliados o para todos. Los contactos, nuestro contacto, las notas y las próximas fechas no están en la pantalla.',
      search: 'Tampoco están en Buscar ni en los mensajes.',
      person:
        'Una persona aparece con su función, como Ingeniera jubilada, hasta que marque Puede nombrarse.',
      wished:
        'Los aliados deseados se muestran en la sala. Nunca van en una copia pública si usted no lo dice.',
    },
    ready: {
      title: 'Antes de que lleguen',
      check: 'Enciéndalo y recorra usted el mapa una vez.',
      letters: 'Las notas del mapa dicen quién las ve. Pulse una para cambiarlo.',
    },
  },
  privacy: {
    title: 'Personas y privacidad',
    lead: 'Un mapa trata muchas veces de personas que no pidieron estar en él. Así las cuida.',
    where: {
      title: 'Dónde se guarda',
      here: 'En este navegador, en este dispositivo, y en los archivos que usted guarda. No se envía nada a ninguna parte y no hay cuentas.',
      shared:
        'En un equipo compartido, encienda el recordatorio en Ajustes y quítelo todo antes de irse.',
      file: 'Un archivo contiene el mapa entero, también los contactos y las notas. Délo solo a quienes pueden verlos.',
    },
    write: {
      title: 'Qué escribir',
      little:
        'Anote solo lo que necesita: un nombre, una función, una forma de encontrar a la persona.',
      students: 'Nunca escriba nombres de estudiantes. Ponga cantidades.',
      words: 'Escriba las notas como si la persona pudiera leerlas.',
    },
    remove: {
      title: 'Quitar a una persona',
      open: 'Abra Buscar, escriba Personas de este mapa y pulse Intro.',
      press: 'Pulse Quitar junto al nombre. Verá en qué otras partes del mapa está el nombre.',
      gone: 'El nombre, el correo y el teléfono se van del mapa, de su historial y de sus copias de seguridad en este dispositivo. Deshacer no puede traerlos de vuelta.',
      rest: 'Los archivos que guardó antes, otros mapas y otros equipos todavía los tienen. Quítelos también allí.',
    },
  },
};
