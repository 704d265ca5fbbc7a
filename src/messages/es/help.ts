import type { Sentences } from '../catalogue';
import type { help as english } from '../en/help';

export const help: Sentences<typeof english> = {
  title: 'Ayuda',
  pages: 'Páginas de ayuda',
  print: 'Imprimir esta página',
  keysTitle: 'Teclas',
  key: 'Tecla',
  does: 'Qué hace',
  firstMap: {
    title: 'Su primer mapa',
    lead: 'De una página vacía a un mapa en más o menos un minuto. Necesita el nombre de un proyecto, dos o tres temas y algunas empresas o personas que conozca.',
    make: {
      title: 'Haga un mapa',
      start: 'En la primera página, pulse Mapa nuevo. El cursor de texto le espera.',
      center:
        'Escriba el nombre de su proyecto y pulse Intro. Queda en el centro. Elija un proyecto o programa que ya exista y donde quiera hacer crecer a sus aliados actuales.',
      theme:
        'Escriba # y el nombre de un tema, por ejemplo # Mentores, y pulse Intro. Se convierte en un círculo grande.',
      partner:
        'Escriba el nombre de una empresa o de una persona y pulse Intro. Se convierte en un círculo pequeño de ese tema. Una línea es un aliado.',
      done: 'Pulse Esc cuando termine. El mapa se dibuja solo y luego se queda quieto.',
    },
    change: {
      title: 'Cámbielo',
      choose: 'Pulse un círculo para elegirlo. Su nombre, tema, estado y notas están al lado.',
      rename: 'Pulse F2 para darle otro nombre.',
      move: 'Arrastre un aliado a otro tema o elija el tema al lado.',
      connect: 'Pulse Conectar, luego un círculo y luego el otro.',
      arrange: 'Ordenar vuelve a colocarlo todo. Ajustar muestra el mapa entero.',
      undo: 'Pruebe sin miedo. Deshacer quita cada paso, también después de cerrar la ventana.',
    },
    status: {
      title: 'Diga cómo van las cosas',
      existing: 'Un borde continuo es un aliado actual.',
      warm: 'Un borde de rayas es uno en conversación.',
      wished: 'Un borde de puntos es uno deseado.',
    },
    sheet: {
      title: 'Traiga una lista que ya tenga',
      csv: 'Guarde su hoja de cálculo como CSV. Pulse Abrir un archivo de mapa o suelte el archivo en la ventana.',
      preview: 'Verá lo que se va a añadir, línea por línea, antes de que cambie nada.',
    },
    keep: {
      title: 'Dónde está su mapa',
      here: 'Cada cambio se guarda al momento en este navegador, en este dispositivo. No se envía nada a ninguna parte. Funciona sin internet.',
      file: 'Pulse Ctrl+S para tener una copia como archivo. En un equipo compartido o que se borra, el archivo es lo que queda.',
      back: 'En otro equipo, pulse Abrir un archivo de mapa: vuelve la misma imagen.',
    },
    keys: {
      note: 'Las letras solas funcionan mientras el mapa tiene el foco. Puede apagarlas en Ajustes.',
      enter: 'Guardar una línea y empezar la siguiente',
      partner: 'Añadir un aliado',
      theme: 'Añadir un tema',
      connect: 'Conectar',
      rename: 'Cambiar el nombre',
      remove: 'Eliminar, con Deshacer',
      undo: 'Deshacer',
      redo: 'Rehacer',
      copy: 'Guardar un archivo',
      fit: 'Mostrar el mapa entero',
      region: 'Ir a la siguiente parte de la ventana',
      leave: 'Cerrar, cancelar o terminar',
    },
  },
};
