/** Letters of our own to measure, as a city might write them. No real case, no real person. */

/** A stiff one. */
export const stiffLetter = `Stad Voorbeeld
Dienst Burgerzaken
Botermarkt 1
9000 Gent

Gent, 3 maart 2026

Geachte heer, mevrouw,

Uw aanvraag

Naar aanleiding van uw schrijven d.d. 12.02.2026 delen wij u mede dat uw aanvraag tot het bekomen van een leefloonaanvraagformulier door het OCMW in het kader van art. 5 van de wet werd onderzocht en goedgekeurd. De documenten dienen te worden ingediend vóór 1.4.2026 bij dhr. J. Peeters, nr. 12.

Wat moet je meebrengen?
1. je identiteitskaart
2. een bewijs van inkomen, bv. een loonbrief
3. het formulier dat wij je vorige week met de post hebben opgestuurd

Het loket is gesloten op maandag. Bel 09 210 10 10 of mail naar info@voorbeeld.gent. De sociale huurmaatschappij (SHM) bekijkt uw dossier. De SHM beslist binnen 30 dagen.

Met vriendelijke groeten
Jan`

/** The same in plain words. */
export const plainLetter = `Beste Sam,

Je krijgt een leefloon

Je vroeg een leefloon. Wij zeggen ja. Je krijgt het geld vanaf 1 april 2026.

Wat moet je doen?
1. Vul het formulier in.
2. Breng je identiteitskaart mee.

Heb je een vraag? Bel ons op 09 210 10 10.

Met vriendelijke groeten
Jan`
