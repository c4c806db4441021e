import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-parking',
  revision: 1,
  theme: 'events',
  stage: 'arrive',
  title: 'Voorbehouden parkeerplaatsen aan het evenement',
  question: 'Zijn er extra voorbehouden parkeerplaatsen dichtbij?',
  howTo: 'Vraag hoeveel plaatsen er voor het evenement bij kwamen en tel ze. Meet de weg tot de ingang. Kijk of iemand nagaat of er enkel auto’s met een kaart staan.',
  answer: { kind: 'yes-no' },
  requirement: 'Er zijn extra voorbehouden plaatsen op hoogstens 200 m, en iemand gaat na wie er staat.',
  sources: [
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', status: 'guideline' },
    { document: 'Stad Gent, toegankelijkheid van de Gentse Feesten en het Lichtfestival (stad.gent)', status: 'guideline' },
    { document: 'Pagina’s over toegankelijkheid op warmsteentree.be', status: 'guideline', note: 'Enkel voor 200 m: een straal van 200 m als er geen eigen terrein is.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'chronic-illness-fatigue', 'companion-carer'],
  why: 'Als de plaats te ver ligt, is je kracht al op voor je aankomt.',
  remedy: 'Duid tijdelijke plaatsen aan, dicht bij de ingang.',
  tags: ['core', 'event', 'parking', 'wheelchair'],
} satisfies Criterion
