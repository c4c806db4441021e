import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-switches',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Stopcontacten en schakelaars',
  question: 'Hoe hoog zit het stopcontact of de schakelaar die het moeilijkst te bereiken is?',
  howTo: 'Zoek wat het laagst of het hoogst zit. Meet van de vloer tot het midden ervan. Meet ook de afstand tot de hoek van de kamer: minstens 50 cm.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'between', from: 90, to: 120 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Stopcontacten en schakelaars zitten tussen 90 en 120 cm hoog, en minstens 50 cm uit een hoek.',
  sources: [
    { document: 'Pagina’s over GOLLD, het Gentse charter van 4 januari 2017 (ikgabouwen.knack.be, rudycoddens.be, avs.be)', status: 'guideline', note: 'Een afspraak van 2017 voor nieuwe sociale woningen.' },
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline' },
    { document: 'WoonKeur en andere Nederlandse woonpagina’s (skgikob.nl, thuiscomfort.nl, wacsoest.nl)', status: 'guideline', note: 'Enkel voor 50 cm uit een hoek, een Nederlandse maat.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'older-person', 'limited-hand-function', 'short-stature'],
  why: 'Als je moet bukken voor een stopcontact kun je vallen, en zittend raak je er soms niet bij.',
  remedy: 'Verplaats de stopcontacten en schakelaars naar een goede hoogte, weg uit de hoek.',
  tags: ['core', 'housing', 'reach', 'hands'],
} satisfies Criterion
