import { text } from '#shared/kernel/text.ts'
import type { HelpTopic } from './help-topic.ts'

/** Help for the pages on which a municipality plans. */
export const planningTopics: readonly HelpTopic[] = [
  {
    page: 'start',
    title: text('Sākums', 'Start'),
    purpose: text(
      'Šeit atver darba failu vai izveido jaunu. Viens fails ir vienas pašvaldības plāns; reģionam ir savs.',
      'Here a workspace is opened or made. One file is the plan of one municipality; the region has its own.',
    ),
    steps: [
      text('Izvēlies, kam plāno: pašvaldībai vai reģionam.', 'Choose who plans: a municipality or the region.'),
      text(
        'Sāc rakstīt pašvaldības nosaukumu un nospied Enter.',
        'Begin to type the municipality’s name and press Enter.',
      ),
      text(
        'Pārbaudi, kur būs fails un kāds ir darbavietas nosaukums. Tad spied “Izveidot un atvērt”.',
        'Check where the file will be and the name of the workstation. Then press “Create and open”.',
      ),
      text(
        'Citā reizē fails ir sarakstā “Turpināt”: pietiek ar Enter.',
        'Next time the file is under “Continue”: Enter is enough.',
      ),
    ],
    questions: [
      {
        ask: text('Vai vajag tīklu vai administratora tiesības?', 'Does it need a network or administrator rights?'),
        answer: text(
          'Nē. Programma strādā bez tīkla un neko nekur nesūta.',
          'No. It works offline and sends nothing anywhere.',
        ),
      },
      {
        ask: text('Kas notiks, ja fails ar šādu nosaukumu jau ir?', 'What if a file of that name exists?'),
        answer: text(
          'To nepārraksta; programma piedāvā to atvērt.',
          'It is never overwritten; the program offers to open it.',
        ),
      },
      {
        ask: text('Kā paņemt darbu līdzi?', 'How do I take the work along?'),
        answer: text(
          'Aizver failu programmā, nokopē to un atver citā datorā ar “Atvērt citu failu”.',
          'Close the file in the program, copy it and open it on the other computer with “Open another file”.',
        ),
      },
    ],
  },
  {
    page: 'overview',
    title: text('Pārskats', 'Overview'),
    purpose: text(
      'Cik tālu ir plāns, kā vēl trūkst, cik tas maksā. Reģionam: kas atsūtījis, kas kavē, kas jau zināms kopumā.',
      'How far the plan is, what is missing, what it costs. For the region: who has sent, what blocks, what is known so far.',
    ),
    steps: [
      text(
        'Skaties sarakstu “Kas vēl jāizdara”: augšā ir tas, kas neļauj sūtīt failu.',
        'Look at “What is left to do”: at the top is what keeps the file from being sent.',
      ),
      text(
        '“Sākt” vai “Atvērt” aizved tieši uz vajadzīgo šūnu.',
        '“Start” or “Open” leads straight to the cell in question.',
      ),
      text(
        'Vienāda veida vietas ir vienā rindā; bultiņa parāda katru pakalpojumu.',
        'Places of the same kind stand in one line; the arrow shows each service.',
      ),
      text(
        'Poga “Turpināt” vienmēr ved uz pirmo trūkstošo.',
        'The button “Continue” always leads to the first missing thing.',
      ),
    ],
    questions: [
      {
        ask: text('Ko nozīmē “zināmi 20 no 22”?', 'What does “20 of 22 known” mean?'),
        answer: text(
          'Kopsummā ir 20 pakalpojumi; par diviem skaitļa vēl nav, un tie nav pieskaitīti kā nulle.',
          'The sum holds 20 services; two have no figure yet and are not counted as zero.',
        ),
      },
      {
        ask: text('Kā rodas “atbildēts uz 60 no 110”?', 'Where does “60 of 110 answered” come from?'),
        answer: text(
          'Pārbaudes uzdod jautājumus par katru pakalpojumu. Ja pakalpojumu neplāno, jautājumu ir mazāk.',
          'The checks ask questions about every service. A service that is not planned has fewer.',
        ),
      },
    ],
  },
  {
    page: 'model',
    title: text('Modelis', 'Model'),
    purpose: text(
      'Kas tagad ir un ko pašvaldība ar katru pakalpojumu darīs. No lēmuma un sākuma gada izriet prognoze un izmaksas.',
      'What exists now and what the municipality will do with each service. Forecast and costs follow from the decision and the start year.',
    ),
    steps: [
      text('Katrā rindā atzīmē, vai pakalpojums tagad ir.', 'In every row say whether the service exists now.'),
      text(
        'Izvēlies lēmumu: saglabāt, pilnveidot, izveidot, kopā ar kaimiņiem, nav vajadzīgs vai netiek plānots.',
        'Choose a decision: keep, improve, establish, share, not needed or not planned.',
      ),
      text(
        'Ja pakalpojumu izveido, pilnveido vai sniedz kopā ar kaimiņiem, ieraksti sākuma gadu un prioritāti; kopīgam arī partneri.',
        'What is established, improved or shared needs a start year and a priority; a shared service also a partner.',
      ),
      text(
        'Ja pakalpojums tagad ir, ieraksti sniedzēju, klientus un jaudu.',
        'If the service exists now, enter the provider, the clients and the capacity.',
      ),
      text(
        'Labajā pusē ir apraksts, darbinieku normas, zināmās cenas un lēmuma nozīme.',
        'On the right: description, staff norms, known prices and what the decision means.',
      ),
    ],
    questions: [
      {
        ask: text('Kāpēc dažas šūnas ir pelēkas?', 'Why are some cells grey?'),
        answer: text(
          'Tur nekas nav jāraksta, piemēram, sniedzējs, ja pakalpojuma nav. Ierakstīt tomēr var.',
          'Nothing needs to be entered there, for example a provider when there is no service. You may still type.',
        ),
      },
      {
        ask: text('Vai var ielīmēt no Excel?', 'Can I paste from Excel?'),
        answer: text(
          'Jā, arī vairākas šūnas. Ja izmērs vai vārdi neder, vispirms parādās priekšskats; visu ielīmēto atsauc viens Ctrl+Z.',
          'Yes, whole ranges. If the size or the words do not fit, a preview comes first; one Ctrl+Z undoes the whole paste.',
        ),
      },
    ],
  },
  {
    page: 'forecast',
    title: text('Prognoze', 'Forecast'),
    purpose: text(
      'Cik cilvēku katru gadu saņems katru pakalpojumu, un no kā šis skaitlis rodas.',
      'How many people get each service in each year, and where the figure comes from.',
    ),
    steps: [
      text(
        'Izvēlies metodi: demogrāfiskā (mērķgrupa × aptvere), tendence (pēc faktiskajiem gadiem) vai ievadīta.',
        'Choose a method: demographic (target group × coverage), trend (from actual years) or typed.',
      ),
      text(
        'Aptveri raksti cilnē “Ievade” vai zīmē: zem tabulas izvēlies “Aptvere” un velc līnijas galus. Vienai mērķgrupai var būt sava aptvere.',
        'Type the coverage on the tab “Input” or draw it: choose “Coverage” under the table and move the ends of the line. One target group can have its own.',
      ),
      text(
        'Metodes skaitļa vietā vari ierakstīt savu; pievieno pamatojumu.',
        'You can type your own figure in place of the method’s; add the reason.',
      ),
      text(
        'Ieraksti jaudu: bez tās nav zināms, cik cilvēku pakalpojumu saņems un cik gaidīs.',
        'Enter the capacity: without it nobody knows how many are served and how many wait.',
      ),
      text(
        'Atlasi šūnu: labajā pusē ir “Kāpēc šis skaitlis?” ar visiem avotiem.',
        'Select a cell: “Why this number?” on the right shows every source.',
      ),
    ],
    questions: [
      {
        ask: text('Kā atgriezt metodes skaitli?', 'How do I get the method’s figure back?'),
        answer: text('Atlasi šūnu un nospied Delete.', 'Select the cell and press Delete.'),
      },
      {
        ask: text('Kāpēc pirms sākuma gada ir svītriņa?', 'Why is there a dash before the start year?'),
        answer: text(
          'Pakalpojuma tad vēl nav: “netiek plānots”. Kopsummā tā ir zināma nulle.',
          'There is no service yet: “not planned”. In totals it is a known zero.',
        ),
      },
    ],
  },
  {
    page: 'costs',
    title: text('Izmaksas', 'Costs'),
    purpose: text(
      'Cik maksā pakalpojuma izveide un uzturēšana: pa gadiem, uz klientu un kopā.',
      'What establishing and running a service costs: by year, per client and in all.',
    ),
    steps: [
      text(
        'Izvēlies pakalpojumu un pievieno izmaksu rindas: atalgojums, telpas, aprīkojums un citas.',
        'Choose a service and add cost lines: pay, premises, equipment and others.',
      ),
      text(
        'Rindai ieraksti daudzumu, cenu, cenas gadu un to, no kā tā atkarīga (klients, vieta, iestāde, vienība).',
        'Give each line a quantity, a price, its year, and what it depends on (client, place, facility, unit).',
      ),
      text(
        'Ieraksti, cik vienību saņem viens klients un cik klientu izmanto vienu vietu.',
        'Enter how many units one client gets and how many clients use one place.',
      ),
      text(
        'Gadu summas aprēķina programma; atlasi skaitli, un redzēsi, kā.',
        'The program computes the years; select a figure to see how.',
      ),
    ],
    questions: [
      {
        ask: text('Lati vai eiro?', 'Lats or euro?'),
        answer: text(
          'Līdz 2013. gadam latos, no 2014. gada eiro (1 € = 0,702804 Ls). Augšā var izvēlēties visu rādīt vienā valūtā.',
          'Lats until 2013, euro from 2014 (1 € = 0,702804 Ls). The bar at the top can show everything in one currency.',
        ),
      },
      {
        ask: text('Vai cenas aug pašas?', 'Do prices grow by themselves?'),
        answer: text(
          'Ja rindai ir indekss (patēriņa cenas vai algas), cenu no tās gada pārrēķina uz katru gadu.',
          'A line with an index (consumer prices or wages) is carried from its price year to each year.',
        ),
      },
    ],
  },
]
