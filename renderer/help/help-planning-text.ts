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
      text('Izvēlies, kam plāno: pašvaldība vai reģions.', 'Choose who plans: a municipality or the region.'),
      text(
        'Sāc rakstīt pašvaldības nosaukumu un nospied Enter.',
        'Begin to type the municipality’s name and press Enter.',
      ),
      text(
        'Pārbaudi, kur būs fails, un darbavietas nosaukumu. Tad “Izveidot un atvērt”.',
        'Check where the file will be and the name of the workstation. Then “Create and open”.',
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
          'Tas netiks pārrakstīts; programma piedāvās to atvērt.',
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
      'Cik tālu plāns ir, kas vēl trūkst, ko tas maksā. Reģionam: kas atsūtījis, kas kavē, ko jau zina kopā.',
      'How far the plan is, what is missing, what it costs. For the region: who has sent, what blocks, what is known so far.',
    ),
    steps: [
      text(
        'Skaties sarakstu “Kas vēl jāizdara”: augšā ir tas, kas neļauj sūtīt failu.',
        'Look at “What is left to do”: on top is what keeps the file from being sent.',
      ),
      text('“Sākt” vai “Atvērt” aizved tieši uz vajadzīgo šūnu.', '“Start” or “Open” leads to the very cell.'),
      text(
        'Vienādas vietas ir vienā rindā; bultiņa rāda katru pakalpojumu.',
        'Like places stand in one line; the arrow shows each service.',
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
          'The checks put questions about every service. A service that is not planned has fewer.',
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
        'Ja ko izveido, pilnveido vai dala, ieraksti sākuma gadu, prioritāti un partneri.',
        'What is established, improved or shared needs a start year, a priority and a partner.',
      ),
      text(
        'Ja pakalpojums ir, pieraksti, kas to sniedz, klientus un jaudu.',
        'For what exists enter the provider, the clients and the capacity.',
      ),
      text(
        'Labajā pusē ir apraksts, normas, zināmās cenas un ko lēmums nozīmē.',
        'At the right: description, norms, known prices and what the decision means.',
      ),
    ],
    questions: [
      {
        ask: text('Kāpēc dažas šūnas ir pelēkas?', 'Why are some cells grey?'),
        answer: text(
          'Tur nav ko rakstīt, piemēram, sniedzējs, ja pakalpojuma nav. Ierakstīt tomēr var.',
          'They make no sense as things stand, for example a provider when there is no service. You may still type.',
        ),
      },
      {
        ask: text('Vai var ielīmēt no Excel?', 'Can I paste from Excel?'),
        answer: text(
          'Jā, arī vairākas šūnas. Ja forma vai vārdi neder, vispirms parādās priekšskats; viss ielīmētais ir viens atsaukums.',
          'Yes, whole ranges. If the shape or the words do not fit, a preview comes first; the whole paste is one undo.',
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
        'Skaitli var ierakstīt arī virs metodes; pievieno pamatojumu.',
        'A figure can be typed over the method; add the reason.',
      ),
      text(
        'Ieraksti jaudu: bez tās nav zināms, cik cilvēku saņems un cik gaidīs.',
        'Enter the capacity: without it nobody knows how many are served and how many wait.',
      ),
      text(
        'Atlasi šūnu: labajā pusē ir “Kāpēc šis skaitlis?” ar visiem avotiem.',
        'Select a cell: “Why this number?” at the right shows every source.',
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
      'Ko maksā pakalpojuma izveide un uzturēšana: pa gadiem, uz klientu un kopā.',
      'What establishing and running a service costs: by year, per client and in all.',
    ),
    steps: [
      text(
        'Izvēlies pakalpojumu un pievieno izmaksu rindas: algas, telpas, aprīkojums un citas.',
        'Choose a service and add cost lines: pay, premises, equipment and others.',
      ),
      text(
        'Rindai ieraksti daudzumu, cenu, cenas gadu un no kā tā atkarīga (klients, vieta, iestāde, vienība).',
        'Give each line a quantity, a price, its year, and what it depends on (client, place, facility, unit).',
      ),
      text(
        'Pasaki, cik vienību ir vienam klientam un cik klientu vienai vietai.',
        'Say how many units a client uses and how many clients share a place.',
      ),
      text(
        'Gadu summas rēķina programma; atlasot skaitli, redzams, kā.',
        'The program computes the years; select a figure to see how.',
      ),
    ],
    questions: [
      {
        ask: text('Lati vai eiro?', 'Lats or euro?'),
        answer: text(
          'Līdz 2013. gadam latos, no 2014. gada eiro (1 € = 0,702804 Ls). Augšā var izvēlēties visu skatīt vienā valūtā.',
          'Lats until 2013, euro from 2014 (1 € = 0.702804 Ls). The bar can show everything in one currency.',
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
