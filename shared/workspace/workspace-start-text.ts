import { phrase, text } from '#shared/kernel/text.ts'

/** The words of the start page, where no workspace is open yet. */
export const workspaceStartText = {
  newer: text(
    'Šeit var tikai skatīt: failu saglabājusi jaunāka Plānotavas versija. Lai labotu, atjaunini Plānotavu. Ko šī versija neprot nolasīt, tā nerāda.',
    'Here you can only look: a newer Plānotava saved the file. To edit it, update Plānotava. What this version cannot read is not shown.',
  ),
  readOnly: phrase(
    (owner: string, since: string) =>
      `Šeit var tikai skatīt: failu lieto ${owner} kopš ${since}. Ko tur saglabā, tas pēc brīža redzams arī šeit.`,
    (owner: string, since: string) =>
      `Here you can only look: ${owner} has the file since ${since}. What is saved there appears here a moment later.`,
  ),
  synchronised: phrase(
    (by: string) =>
      `Fails ir mapē, ko sinhronizē ${by}. Strādā ar to vienā datorā un aizver, pirms atver citā: divas vienlaikus mainītas versijas programma nesapludina.`,
    (by: string) =>
      `The file lies in a folder that ${by} synchronises. Work with it on one computer and close it before opening it on another: two versions changed at the same time are not merged.`,
  ),
  network: text(
    'Fails ir tīkla mapē. Ja savienojums pārtrūkst, saglabāt nevarēs, un programma to pateiks; drošāk ir strādāt ar kopiju savā datorā.',
    'The file lies in a network folder. When the connection breaks, nothing can be saved, and the program will say so; a copy on this computer is safer to work with.',
  ),
  copies: phrase(
    (names: string) => `Blakus ir šī faila citas versijas: ${names}. Pārliecinies, ka esi atvēris īsto.`,
    (names: string) =>
      `Beside it lie other versions of this file: ${names}. Make sure that you have opened the right one.`,
  ),
  understood: text('Skaidrs', 'Understood'),
  openToEdit: text('Mēģināt atvērt labošanai', 'Try to open for editing'),
  product: text('Plānotava', 'Plānotava'),
  about: text(
    'Sociālo pakalpojumu plānošanas darbagalds. Darbojas bez tīkla; viss paliek tavā datorā.',
    'A planning workbench for social services. Works offline; everything stays on your computer.',
  ),
  language: text('Valoda', 'Language'),
  help: text('Palīdzība', 'Help'),

  title: text('Sākt darbu', 'Begin'),
  continueTitle: text('Turpināt', 'Continue'),
  continueNote: text('nesen atvērtie', 'opened lately'),
  newTitle: text('Jauns darba fails', 'New workspace'),
  newNote: text('viens fails: viena pašvaldība vai viss reģions', 'one file: one municipality or the whole region'),

  who: text('Kam plāno', 'Who plans'),
  municipality: text('Pašvaldība', 'A municipality'),
  municipalityHint: text(
    'Aizpildi savu modeli, prognozi un izmaksas; nosūti reģionam vienu parakstītu failu.',
    'Fill in your model, forecast and costs; send the region one signed file.',
  ),
  region: text('Rīgas plānošanas reģions', 'Riga Planning Region'),
  regionHint: text(
    'Saņem pašvaldību failus, pārbaudi tos un sagatavo kopsavilkumus.',
    'Receive the municipalities’ files, check them and build the totals.',
  ),
  whichMunicipality: text('Kura pašvaldība', 'Which municipality'),
  typeToFind: text('Sāc rakstīt, piemēram, Ogre', 'Begin to type, for example Ogre'),
  noSuchMunicipality: text('Tādas pašvaldības programmā nav', 'The programme has no such municipality'),
  chooseFirst: text('Vispirms izvēlies pašvaldību.', 'Choose the municipality first.'),
  file: text('Kur būs fails', 'Where the file will be'),
  fileHint: text(
    'Viss darbs ir šajā vienā failā; to var kopēt un nest līdzi.',
    'All the work is in this one file; it can be copied and carried along.',
  ),
  change: text('Mainīt…', 'Change…'),
  workstation: text('Darbavietas nosaukums', 'Name of the workstation'),
  workstationHint: text(
    'Birojs vai dators, nevis cilvēka vārds. To rāda vēsture un parakstītais fails.',
    'An office or a computer, not a person. The history and the signed file show it.',
  ),
  seminar: text('Semināra dati', 'Seminar data'),
  seminarHint: text(
    'Aizpildīts paraugs mācībām: skaitļi ir izdomāti, un katra lapa to pasaka.',
    'A filled example for training: the figures are made up, and every page says so.',
  ),
  create: text('Izveidot un atvērt', 'Create and open'),
  exists: text(
    'Šāds fails jau ir. Tas netiks aiztikts; atver to vai izvēlies citu nosaukumu.',
    'This file exists already. It will not be touched; open it or choose another name.',
  ),
  openExisting: text('Atvērt esošo', 'Open the existing one'),

  noRecent: text(
    'Te būs faili, ar kuriem strādāts šajā datorā. Pirmo izveido blakus vai atver kolēģa iedoto.',
    'Files used on this computer appear here. Make the first one beside, or open one that a colleague gave you.',
  ),
  notThere: text('faila vairs nav', 'the file is gone'),
  notThereHint: phrase(
    (path: string) => `Faila vairs nav: ${path}`,
    (path: string) => `The file is gone: ${path}`,
  ),
  openOther: text('Atvērt citu failu…', 'Open another file…'),
  openOtherPath: text('Cita faila ceļš', 'Path of another file'),
  open: text('Atvērt', 'Open'),
} as const
