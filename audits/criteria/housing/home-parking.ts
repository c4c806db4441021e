import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-parking',
  revision: 1,
  theme: 'housing',
  stage: 'arrive',
  title: 'Uitstappen bij de woning',
  question: 'Is er bij de woning genoeg plaats om uit de auto te stappen?',
  howTo: 'Meet het parkeervak, de garage of de carport. Is er een parking voor meer woningen? Dan is 6 % van de vakken aangepast, met minstens 1 vak, best op hoogstens 25 m van de inkom.',
  answer: { kind: 'yes-no' },
  requirement: 'Een vak is minstens 350 cm breed en 500 cm lang, langs de weg 600 cm lang, en een garage of carport is best 360 cm breed.',
  sources: [
    { document: 'Wenkenblad Toegankelijkheid van appartementsgebouwen van Enter en Inter', status: 'guideline', note: 'Voor de parkeervakken.' },
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline', note: 'Voor de garage of de carport.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children', 'companion-carer'],
  why: 'Wie een rolstoel of een kinderwagen naast de auto zet, raakt in een smal vak niet uit de auto.',
  remedy: 'Maak het parkeervak of de garage breder.',
  tags: ['housing', 'parking', 'wheelchair'],
} satisfies Criterion
