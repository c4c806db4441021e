import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-2-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Alternatief voor enkel geluid of enkel beeld',
  question: 'Heeft elke opname met enkel geluid of enkel beeld een alternatief?',
  howTo: 'Zoek podcasts, geluidsfragmenten en filmpjes zonder klank. Live uitzendingen tellen hier niet mee.',
  testSteps: [
    'Speel elke opname af en noteer of er enkel geluid of enkel beeld is.',
    'Zoek bij enkel geluid de volledige uitgeschreven tekst, op de pagina of achter een link vlakbij.',
    'Controleer of die tekst ook zegt wie spreekt en welke geluiden belangrijk zijn.',
    'Zoek bij enkel beeld een tekst of een geluidsspoor dat vertelt wat er te zien is.',
    'Kies ‘voldoet niet’ als het alternatief ontbreekt, of als er iets belangrijks niet in staat.',
    'Kies ‘niet van toepassing’ als er geen zulke opname is, of als de opname enkel herhaalt wat er al in tekst staat en dat ook zegt.',
  ],
  wcag: { number: '1.2.1', fragment: 'audio-only-and-video-only-prerecorded', level: 'A', since: '2.0', clause: '9.1.2.1', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Een geluidsopname heeft een uitgeschreven tekst, en een film zonder klank heeft een tekst of een gesproken uitleg.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.2.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.2.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['deaf', 'blind', 'deafblind'],
  why: 'Wie doof is, mist een podcast helemaal, en wie blind is, merkt van een film zonder klank niets.',
  remedy: 'Zet bij de opname een uitgeschreven tekst met alles wat er te horen of te zien is.',
  tags: ['digital', 'video', 'sound', 'media'],
} satisfies Criterion
