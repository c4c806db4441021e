import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-2-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Tijdslimiet is aanpasbaar',
  question: 'Kun je een tijdslimiet uitzetten, verlengen of aanpassen?',
  howTo: 'Vraag aan de beheerder hoe lang je aangemeld blijft. Een tijdslimiet telt niet als ze echt nodig is, zoals bij een veiling, of als ze langer is dan 20 uur.',
  testSteps: [
    'Zoek plaatsen met een limiet: aanmelden, een formulier in stappen, tickets, betalen, een pagina die zichzelf ververst of doorstuurt.',
    'Begin met invullen en wacht zonder iets te doen tot de limiet nadert.',
    'Kijk of je een waarschuwing krijgt, en of je daarna minstens 20 seconden hebt om te verlengen met één eenvoudige handeling.',
    'Ga na of je minstens 10 keer kunt verlengen, of vooraf de limiet kunt uitzetten of minstens 10 keer zo lang maken.',
    'Kies ‘voldoet niet’ als je zonder waarschuwing afgemeld of doorgestuurd wordt, of als je de limiet niet genoeg kunt verlengen.',
    'Kies ‘niet van toepassing’ als er geen tijdslimiet is, als ze langer is dan 20 uur, of als ze echt nodig is.',
  ],
  wcag: { number: '2.2.1', fragment: 'timing-adjustable', level: 'A', since: '2.0', clause: '9.2.2.1', machine: 'partial', rules: ['meta-refresh'] },
  answer: { kind: 'yes-no' },
  requirement: 'Je kunt een limiet uitzetten, 10 keer zo lang maken, of na een waarschuwing van 20 seconden minstens 10 keer verlengen.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.2.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.2.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'older-person', 'limited-hand-function', 'blind'],
  why: 'Wie traag leest, typt of een schermlezer gebruikt, verliest anders alles wat al ingevuld was.',
  remedy: 'Haal de limiet weg, of waarschuw op tijd met een knop om verder te gaan.',
  tags: ['digital', 'time', 'form', 'login'],
} satisfies Criterion
