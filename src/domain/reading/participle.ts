/** Is a Dutch word a past participle (voltooid deelwoord)? A guess by its form, with the strong verbs and the look-alikes listed. */

const separable = 'aan|achter|af|bekend|bij|binnen|buiten|deel|dicht|door|doorver|goed|in|klaar|los|mede|mee|na|neer|om|onder|op|open|over|plaats|rond|samen|stil|stop|tegen|terug|thuis|toe|uit|vast|vol|voor|voort|vrij|weg|weer|kenbaar|gelijk|leeg|schoon|rechts|links'
const weakGe = new RegExp(`^(?:${separable})?ge[\\p{L}]{2,}[dt]$`, 'u')
const strongGe = new RegExp(`^(?:${separable})?ge[\\p{L}]{2,}en$`, 'u')
const weakPrefixed = new RegExp(`^(?:(?:${separable})?(?:be|ver|ont|her|er)|mis|over|onder|vol|door|voor)[\\p{L}]{2,}[dt]$`, 'u')

/** Participles in -en without `ge`: their infinitive often looks the same, so they are named. */
const strong = new Set(`aanbevolen bedongen bedrogen begrepen begonnen behouden bekeken beschreven besloten besproken betreden betrokken bevolen bevonden bewezen bezonnen doorverwezen
herroepen herschreven herzien hernomen onderbroken ondernomen ondervonden onderschreven ontbonden onthouden ontnomen ontslagen ontsloten ontvangen ontworpen ontzien overhangen overladen overschreden overtroffen overwogen
verboden verbonden verbroken verdreven vergeleken vergeten vergeven verholpen verkozen verkregen verlaten verloren vermeden verschoven verslagen vervangen verwezen verworpen verworven verzonden verscholen
volbracht voldaan voorbehouden voorgeschreven voorzien weerlegd aanvaard aangeraden`.split(/\s+/))

/** Words with the form of a participle that are none. */
const others = new Set(`gebied grondgebied werkgebied geluid geld gebed gewicht gezicht overzicht gerecht gedicht geduld geweld gebrek gemoed gelaat gewest geest gebit gebouwen gesprekken gevolgen gezinnen gebieden gebeden
geschenken geluiden gevallen gewesten gerechten gezichten gewichten gebreken gebaren gedachten getallen gewoonten gelegenheden gevoelens gedeelten gemeenten gelden geven gebruiken gebeuren geloven genieten genezen geleiden
gedragen gehoorzamen gelukken gelijken geraken geneesmiddelen gegevens tegen tegelijkertijd geen genoeg gerust gezond ongezond gewoon gent gents gebruikelijk gehandicapten bejaard ingewikkeld
bericht besluit beleid bedrijf bestand beeld beroep bezit bewust beleefd bereid bevoegd bekwaam bewijst betekent bestaat behoort begint begrijpt bent best beest bed beurt belangrijkst verbod verband verstand verdriet verschil verslag verleden verkeerd verwant vers vert verst
ontslag erfgoed herfst erts eerst overheid onderhoud overlast voorraad overleg voorbeeld voordat doordat onderwijst voorrecht overdracht opdracht voorkant voormiddag voort vooruit volgend voldoet overkant voorwerp voorstad onderkant onderaan overstaat bezoekt vereist ondertitelt vertrekt verdient
verpleegkundig erkent verhuist bevat verkeert gezamenlijkheid gehucht geslacht gevecht gewricht gezant gebint geit geut geschrift handschrift gemeenschappelijkst`.split(/\s+/))

/** How it goes with "zijn" while nothing is done to anything: "is gekomen", and states: "is verplicht", "is gesloten". */
const withZijn = new Set(`gekomen aangekomen teruggekomen binnengekomen overgekomen tegengekomen voorgekomen gegaan weggegaan doorgegaan afgegaan uitgegaan vooruitgegaan gebleven achtergebleven thuisgebleven geworden gebeurd geweest begonnen gestart gestopt gevallen weggevallen opgevallen
gestorven overleden verhuisd veranderd gewijzigd gegroeid gestegen gedaald verdwenen verschenen vertrokken verlopen vervallen afgelopen gelukt mislukt geslaagd ontstaan geboren gebleken toegenomen afgenomen uitgevallen opgestaan teruggekeerd geëindigd voldaan gevolgd
verplicht gesloten geopend bekend bereid gewenst geschikt ongeschikt bevoegd gelegen gehuwd getrouwd gescheiden tevreden beperkt bedoeld gericht gevestigd gewoon verbonden verliefd bezet gebonden gerechtigd verzekerd gemotiveerd overtuigd betrokken ervaren opgelucht vertrouwd gehecht
gebaseerd bestemd belast gespecialiseerd ingewikkeld uitgebreid gevarieerd verschillend beleefd verboden toegelaten inbegrepen verkeerd bejaard gehandicapt beschaamd`.split(/\s+/))

/** True for a word (in small letters) that looks like a participle. `te` before it makes it an infinitive. */
export function isParticiple(low: string, before: string | undefined): boolean {
  if (low.length < 5 || others.has(low)) return false
  if (strong.has(low)) return before !== 'te'
  if (strongGe.test(low)) return before !== 'te'
  return weakGe.test(low) || weakPrefixed.test(low)
}

/** True where "is" with this participle says that something happened or how it is, not that somebody did it. */
export function isState(low: string): boolean {
  return withZijn.has(low)
}
