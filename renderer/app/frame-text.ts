import { phrase, text } from '#shared/kernel/text.ts'

/** The words of the frame around the pages. */
export const frameText = {
  seminar: text(
    'Semināra demonstrācijas dati: skaitļi ir izdomāti un nav nevienas pašvaldības dati',
    'Seminar demonstration data: the figures are made up and are no municipality’s own',
  ),
  product: text('Plānotava', 'Plānotava'),
  horizon: phrase(
    (first: number, last: number) => `RPR ${first}–${last}`,
    (first: number, last: number) => `RPR ${first}–${last}`,
  ),
  groupOwnMunicipality: text('Mana pašvaldība', 'My municipality'),
  groupOwnRegion: text('Reģions', 'Region'),
  groupWork: text('Kopdarbs', 'Working together'),
  help: text('Palīdzība', 'Help'),
  pages: text('Lapas', 'Pages'),
  skipToWork: text('Pāriet uz saturu', 'Skip to the content'),

  look: text('Izskats', 'Appearance'),
  themeLight: text('Gaišs', 'Light'),
  themeDark: text('Tumšs', 'Dark'),
  themeContrast: text('Augsts kontrasts', 'High contrast'),
  beamer: text('Lielāks (projektoram)', 'Larger (for a projector)'),

  region: text('Rīgas plānošanas reģions', 'Riga Planning Region'),
  workstation: phrase(
    (name: string) => `Vēsturē: ${name}…`,
    (name: string) => `In the history: ${name}…`,
  ),
  workstationTitle: text('Kā tevi sauc vēsturē', 'How you are named in the history'),
  workstationName: text('Darbavietas vai cilvēka vārds', 'Name of the workstation or the person'),
  workstationHint: text(
    'Tas stāv pie katras darbības no šī brīža; agrākās paliek ar savu vārdu.',
    'It stands beside every action from now on; earlier ones keep theirs.',
  ),
  workstationSave: text('Saglabāt', 'Save'),
  closeWorkspace: text('Atvērt citu darba failu…', 'Open another workspace…'),
  workspaceMenu: text('Darba fails', 'Workspace'),
  scenario: text('Scenārijs', 'Scenario'),
  currency: text('Valūta', 'Currency'),
  currencyOwn: text('Ls / €', 'Ls / €'),
  currencyOwnHint: text(
    'Katrs gads savā valūtā: līdz 2013. gadam latos, no 2014. gada eiro',
    'Each year in its own currency: lats until 2013, euro from 2014',
  ),
  currencyLvlHint: text('Visu rādīt latos', 'Show everything in lats'),
  currencyEurHint: text('Visu rādīt eiro', 'Show everything in euro'),
  language: text('Valoda', 'Language'),
  latvian: text('Latviešu', 'Latvian'),
  english: text('Angļu', 'English'),

  search: text('Meklēt lapu, pakalpojumu, darbību…', 'Find a page, a service, an action…'),
  searchShort: text('Meklēt', 'Search'),
  nothingFound: text('Nekas nav atrasts. Pamēģini citu vārdu.', 'Nothing found. Try another word.'),
  groupPages: text('Lapas', 'Pages'),
  groupServices: text('Pakalpojumi', 'Services'),
  groupActions: text('Darbības', 'Actions'),

  undo: phrase(
    (what: string) => `Atsaukt: ${what}`,
    (what: string) => `Undo: ${what}`,
  ),
  redo: phrase(
    (what: string) => `Atkārtot: ${what}`,
    (what: string) => `Redo: ${what}`,
  ),
  nothingToUndo: text('Nav ko atsaukt', 'Nothing to undo'),
  nothingToRedo: text('Nav ko atkārtot', 'Nothing to redo'),
  undone: phrase(
    (what: string) => `Atsaukts: ${what}`,
    (what: string) => `Undone: ${what}`,
  ),
  redone: phrase(
    (what: string) => `Atkārtots: ${what}`,
    (what: string) => `Done again: ${what}`,
  ),

  saving: text('Saglabā…', 'Saving…'),
  saved: phrase(
    (time: string) => `Saglabāts ${time}`,
    (time: string) => `Saved ${time}`,
  ),
  notSaved: text('Nav saglabāts', 'Not saved'),

  hostGoneTitle: text('Programma ir aizvērta', 'The program has been closed'),
  hostGone: text(
    'Pēc tam rakstītais nav saglabāts; viss iepriekš saglabātais ir drošībā. Palaid Plānotavu vēlreiz; šī lapa atjaunosies pati.',
    'What was typed since is not saved; everything saved before is safe. Start Plānotava again; this page will come back by itself.',
  ),
  notDone: text('Nav izdarīts', 'Not done'),

  faultTitle: text('Šo lapu neizdevās parādīt', 'This page could not be shown'),
  fault: text(
    'Programmā ir kļūda. Tavi dati ir saglabāti un nav mainīti. Atver citu lapu vai mēģini vēlreiz; ja tas atkārtojas, nokopē tekstu zemāk un nosūti to programmas uzturētājiem.',
    'There is a fault in the program. Your data are saved and unchanged. Open another page or try again; if it happens again, copy the text below and send it to those who maintain the program.',
  ),
  tryAgain: text('Mēģināt vēlreiz', 'Try again'),
  copyDetails: text('Kopēt tekstu', 'Copy the text'),
  copied: text('Nokopēts', 'Copied'),
  noSuchPage: text('Tādas lapas nav', 'There is no such page'),
  noSuchPageHint: text('Izvēlies lapu kreisajā pusē.', 'Choose a page on the left.'),
  helpMissing: text('Šai lapai palīdzības vēl nav.', 'There is no help for this page yet.'),
  openWork: phrase(
    (n: number) => `vēl jāizdara: ${n}`,
    (n: number) => `still to do: ${n}`,
  ),
}
