import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-1-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Alles kan met toetsenbord',
  question: 'Kun je alles op de pagina doen met enkel het toetsenbord?',
  howTo: 'Leg de muis weg. Op een Mac zet je in Safari eerst bij Geavanceerd aan dat Tab elk onderdeel op een webpagina aanwijst. Vrij tekenen met de hand telt niet mee.',
  testSteps: [
    'Noteer wat je met de muis kunt doen: menu’s, knoppen, filters, kaart, video, datum kiezen, bestand toevoegen.',
    'Klik in de adresbalk en druk telkens op Tab om vooruit te gaan, en op Shift+Tab om terug te gaan.',
    'Bedien elk onderdeel: Enter voor een link, Enter of spatie voor een knop, spatie voor een vakje, pijltjes voor een lijst of tabblad, Esc om te sluiten.',
    'Probeer ook wat pas verschijnt bij aanwijzen met de muis, zoals een uitklapmenu.',
    'Kies ‘voldoet niet’ als iets dat met de muis kan, niet met het toetsenbord lukt en er ook geen andere weg naartoe is.',
    'Kies ‘niet van toepassing’ als er op de pagina niets te bedienen is en alles zonder scrollen te zien is.',
  ],
  wcag: { number: '2.1.1', fragment: 'keyboard', level: 'A', since: '2.0', clause: '9.2.1.1', machine: 'partial', rules: ['frame-focusable-content', 'scrollable-region-focusable', 'server-side-image-map'] },
  answer: { kind: 'yes-no' },
  requirement: 'Alles werkt met het toetsenbord, zonder dat je toetsen in een bepaald tempo moet indrukken.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.1.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.1.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'limited-hand-function'],
  why: 'Wie blind is of zijn handen moeilijk gebruikt, werkt met toetsen of met een hulpmiddel dat toetsen nabootst.',
  remedy: 'Gebruik echte knoppen, links en velden in de code, en test elk onderdeel met enkel het toetsenbord.',
  tags: ['core', 'digital', 'keyboard', 'hands', 'screen-reader'],
} satisfies Criterion
