import type { Sentences } from '../catalogue';
import type { measuresHelp as english } from '../en/measuresHelp';

/** La página de ayuda de los indicadores. */
export const measuresHelp: Sentences<typeof english> = {
  title: 'Indicadores: lo que logran juntos',
  lead: 'Acuerden unos pocos indicadores, dejen que cada aliado informe sus números y vean una cifra de todos que se puede explicar.',
  begin: {
    title: 'Preparar',
    open: 'En la barra oprima Más y luego Mostrar los indicadores; o las teclas G y S.',
    measure:
      'Oprima Agregar un indicador, o elija del conjunto inicial. Un porcentaje pregunta de qué es parte.',
    sheet: 'Su ficha dice qué cuenta, hacia dónde es mejor, dónde empieza y adónde debe llegar.',
    periods:
      'Agregue los periodos que se informan: años escolares, trimestres, meses o días propios.',
    expected:
      'Diga quién informa qué. Si nadie está marcado, cuentan todos los que alguna vez informaron.',
  },
  enter: {
    title: 'Ingresar números',
    type: 'En Ingresar valores, escriba como en una hoja de cálculo: 30 de 60 como 30/60, o en dos celdas.',
    blank: 'Una celda vacía falta, 0 es cero. NA quiere decir que no se aplica.',
    paste:
      'Copie un bloque de una hoja de cálculo y péguelo. O traiga un archivo entero con Importar.',
    correct: 'Escriba sobre un valor para corregirlo. Lo anterior se guarda, con quién y cuándo.',
    reports:
      'Suelte a la vez los informes de todos los aliados: de cada uno se pregunta su aliado y su periodo, con una sola vista previa y un solo Deshacer.',
    save: 'Guardar valores… escribe un libro con las definiciones que se puede traer de vuelta entero.',
  },
  everybody: {
    title: 'Valores sobre todas las personas de aquí',
    what: 'Algunas cifras vienen de una sola fuente para todas las personas, como la inasistencia de un condado que publica el estado. Para ellas elija «Toda la gente, nadie es dueño» en la ficha del indicador.',
    enter:
      'En Ingresar valores, la línea «Todas las personas de aquí» está primero. Por aliado, elija «Todas las personas de aquí».',
    beside:
      'Donde hay un valor sobre todas las personas, ese es la cifra. Lo que informan los aliados sigue siendo suyo y no se le suma.',
    change:
      'Entre un año sobre todas las personas y un año de los aliados no se habla de cambio: no son las mismas personas.',
  },
  see: {
    title: 'Ver y explicar',
    figure: 'Oprima cualquier cifra: dice cómo se calcula, de quiénes y qué no está en ella.',
    pooled:
      'Los porcentajes nunca se promedian: se suman todas las partes y luego todos los totales.',
    same: 'El cambio se dice de los aliados que informaron las dos veces.',
    why: 'Por qué cambió separa lo que los aliados hicieron de quiénes eran, aliado por aliado.',
    blame: 'Lo que no es de nadie, como la ausencia en toda una ciudad, nunca colorea a un aliado.',
    curve:
      'En Tendencias, Un indicador, cambie la curva: diga qué hay detrás de ella y qué van a hacer.',
    print: 'Cada página tiene un botón Imprimir. El papel dice su fuente, su periodo y sus reglas.',
  },
  sets: {
    title: 'Contar igual que otros',
    save: 'En Preparar, presione Guardar como conjunto de indicadores… El archivo contiene definiciones, periodos, grupos y metas, y ningún valor.',
    number:
      'El primero es la versión 1. Si algo cambió desde entonces, viene el número siguiente, con una lista de lo que cambió.',
    open: 'Suelte un archivo así sobre su mapa, o ábralo con Importar: verá lo nuevo, lo igual y lo que se define de otra manera, lado a lado.',
    differ:
      'Conserve el suyo, tome el del conjunto o tenga los dos. Si se cuenta otra cosa, tomar el del conjunto empieza una versión nueva y los valores anteriores quedan aparte.',
    who: 'La ficha de un indicador dice de qué conjunto y versión viene, si cambió aquí desde entonces y con qué versión cuenta cada aliado.',
  },
  careful: {
    title: 'Tenga cuidado',
    private:
      'Los números pequeños aún no se ocultan. Lo que imprima o guarde lleva la marca de copia privada: que quede entre ustedes.',
    room: 'Mientras una sala mira, no se muestran cifras.',
    versions:
      'Cuando cambia una definición, empiece una versión nueva: los valores viejos y nuevos nunca se suman.',
  },
};
