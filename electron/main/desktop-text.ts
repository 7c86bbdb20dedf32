import { phrase, text } from '#shared/kernel/text.ts'

/** The words of menus and dialogs of the desktop window. */
export const desktopText = {
  file: text('Fails', 'File'),
  newWorkspace: text('Jauns darba fails…', 'New workspace…'),
  openWorkspace: text('Atvērt darba failu…', 'Open workspace…'),
  openAnother: text('Atvērt citu darba failu…', 'Open another workspace…'),
  print: text('Drukāt…', 'Print…'),
  savePdf: text('Saglabāt lapu kā PDF…', 'Save page as PDF…'),
  quit: text('Beigt darbu', 'Quit'),

  edit: text('Rediģēt', 'Edit'),
  undo: text('Atsaukt', 'Undo'),
  redo: text('Atkārtot', 'Redo'),
  cut: text('Izgriezt', 'Cut'),
  copy: text('Kopēt', 'Copy'),
  paste: text('Ielīmēt', 'Paste'),
  selectAll: text('Atlasīt visu', 'Select all'),

  view: text('Skats', 'View'),
  zoomIn: text('Tuvināt', 'Zoom in'),
  zoomOut: text('Tālināt', 'Zoom out'),
  actualSize: text('Parastais lielums', 'Actual size'),
  fullScreen: text('Pilnekrāns', 'Full screen'),

  help: text('Palīdzība', 'Help'),
  helpHere: text('Par šo lapu', 'About this page'),
  about: text('Par Plānotavu', 'About Plānotava'),

  workspaceFiles: text('Plānotavas darba faili', 'Plānotava workspaces'),
  saveFile: text('Saglabāt failu', 'Save file'),
  notOpened: phrase(
    (path: string) => `Neizdevās atvērt failu “${path}”`,
    (path: string) => `The file “${path}” could not be opened`,
  ),
  notSaved: text('Failu neizdevās saglabāt', 'The file could not be saved'),
  startFailed: text('Plānotavu neizdevās palaist', 'Plānotava could not be started'),
}
