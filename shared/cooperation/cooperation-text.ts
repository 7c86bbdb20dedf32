import { words } from '#shared/kernel/problem.ts'
import { titleWords, type TitleTable } from '#shared/kernel/title.ts'

export const cooperationProblems = {
  AGREEMENT_UNKNOWN: words<{ id: string }>(
    () => 'Šīs vienošanās vairs nav: varbūt tā dzēsta citā logā.',
    () => 'There is no such agreement any more: perhaps it was deleted in another window.',
  ),
  MEMBER_TWICE: words<{ municipality: string }>(
    () => 'Viena pašvaldība dalībnieku sarakstā ir divreiz. Atstāj vienu reizi.',
    () => 'One municipality is twice in the list of members. Leave it once.',
  ),
  NOT_OUR_AGREEMENT: words(
    () => 'Vienošanās dalībnieku vidū nav šīs pašvaldības. Pieliec to vai izvēlies citus dalībniekus.',
    () => 'This municipality is not among the members of the agreement. Add it or choose other members.',
  ),
  LEAD_NOT_MEMBER: words<{ lead: string }>(
    () => 'Pašvaldība, kas sniedz pakalpojumu, nav dalībnieku vidū. Pieliec to.',
    () => 'The municipality that runs the service is not among the members. Add it.',
  ),
  LEAD_HAS_CLIENTS: words<{ lead: string }>(
    () => 'Pakalpojuma sniedzējas pašas klienti ir tās prognozē; vienošanās neraksti tos vēlreiz.',
    () => 'The clients of the one that runs the service are in its forecast; do not enter them in the agreement.',
  ),
  SHARES_NOT_WHOLE: words<{ percent: number }>(
    (d) => `Daļas kopā ir ${String(d.percent).replace('.', ',')} %, bet tām jābūt 100 %. Nekas nav mainīts.`,
    (d) => `The shares add up to ${d.percent} %, not to 100 %. Nothing was changed.`,
  ),
  PIN_OF_ITSELF: words<{ municipality: string }>(
    () => 'Pašvaldība nevar sūtīt klientus pati pie sevis. Izvēlies “sniedz pati”.',
    () => 'A municipality cannot send clients to itself. Choose “hosts itself”.',
  ),
  PLAN_IMPOSSIBLE: words(
    () =>
      'Šāda plāna nav: kādai pašvaldībai nav neviena, kas to drīkst apkalpot. Pārbaudi tālumu, jaudu un to, kas nofiksēts.',
    () =>
      'There is no such plan: somebody has no host that may serve it. Check the distance, the capacities and the pins.',
  ),
  NOBODY_TO_PLAN: words(
    () => 'Šajā gadā pakalpojumam nav zināmu klientu. Izvēlies citu gadu vai pakalpojumu.',
    () => 'The service has no known clients in this year. Choose another year or service.',
  ),
  NOT_ONE_GROUP: words(
    () => 'Šīs pašvaldības nevar būt viena grupa: kāda ir par tālu vai nav sasniedzama pāri dalībnieku robežām.',
    () => 'These cannot be one group: one is too far or not reached over the borders of members.',
  ),
}

const ofService = (lv: string, en: string) =>
  titleWords(
    (p, n) => `${n.service(String(p['service']))}: ${lv}`,
    (p, n) => `${n.service(String(p['service']))}: ${en}`,
  )

export const cooperationTitles: TitleTable = {
  'cooperation.setting': ofService('kā rēķina sadarbību', 'how cooperation is reckoned'),
  'cooperation.pin': titleWords(
    (p, n) => `${n.service(String(p['service']))}: ${n.municipality(String(p['municipality']))} reģiona plānā`,
    (p, n) => `${n.service(String(p['service']))}: ${n.municipality(String(p['municipality']))} in the regional plan`,
  ),
  'cooperation.agreement': ofService('vienošanās par sadarbību', 'cooperation agreement'),
  'cooperation.agreementRemoved': ofService('dzēsta vienošanās', 'agreement deleted'),
}
