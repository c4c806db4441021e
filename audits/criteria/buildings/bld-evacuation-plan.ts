import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-evacuation-plan',
  revision: 1,
  theme: 'buildings',
  stage: 'leave',
  title: 'Veilig buiten bij brand',
  question: 'Kan iedereen veilig naar buiten bij brand?',
  howTo: 'Vraag het noodplan aan een medewerker. Lees wat er staat voor elke groep. Bekijk de wachtplek, of de lift of stoel om mensen te evacueren. Voor de vluchtweg gelden dezelfde maten als voor andere wegen.',
  answer: { kind: 'yes-no' },
  requirement: 'Het plan zegt per groep wie helpt, en er is een veilige wachtplek of een evacuatielift of -stoel.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'FAQ N1', status: 'guideline' },
    { document: 'Artikels van het WTCB', clause: 'evacuatie', status: 'guideline', note: 'De maten van een wachtplek zijn nog niet nagekeken en worden hier niet gevraagd.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'blind', 'deaf', 'intellectual-disability'],
  why: 'Wie de trap niet kan nemen of het alarm niet hoort, blijft anders achter.',
  remedy: 'Schrijf in het noodplan hoe elke groep buitenkomt, en oefen dat.',
  tags: ['core', 'safety', 'evacuation'],
} satisfies Criterion
