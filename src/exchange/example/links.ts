/** The route of the process walk: seven links over five channels, and the same seven for the second walk. */
import type { JsonValue } from '@/domain/ids'
import { answerIds, findingIds, linkAgainIds, linkIds, placeIds, walkIds } from './ids'
import type { Written } from './written'

type Name = keyof typeof linkIds
type Fields = Written<'link'>['fields']

/** What is the same on both walks, in the order of the route. */
const route: Readonly<Record<Name, Fields>> = {
  letter: {
    title: 'Brief lezen', channel: 'letter', minutes: 10, toTry: 'Je krijgt een brief: je identiteitskaart vervalt. Lees de brief. Weet je nu wat je moet doen?', effort: 'Twee bladzijden lezen. Je mag zitten.',
    titles: { en: 'Read the letter', fr: 'Lire la lettre', tr: 'Mektubu okumak', bg: 'Четене на писмото', ar: 'قراءة الرسالة' },
    tries: {
      en: 'You get a letter: your identity card expires. Read the letter. Do you know what to do now?', fr: 'Vous recevez une lettre : votre carte d’identité expire. Lisez la lettre. Savez-vous ce que vous devez faire ?',
      tr: 'Bir mektup alıyorsunuz: kimlik kartınızın süresi doluyor. Mektubu okuyun. Şimdi ne yapmanız gerektiğini biliyor musunuz?', bg: 'Получавате писмо: личната ви карта изтича. Прочетете писмото. Знаете ли какво да направите?',
      ar: 'تصلك رسالة: بطاقة هويتك ستنتهي. اقرأ الرسالة. هل تعرف الآن ماذا تفعل؟',
    },
    amenities: { seats: true, toilet: true, water: true },
  },
  booking: {
    title: 'Afspraak maken op de website', channel: 'web', minutes: 15, toTry: 'Maak op de website een afspraak voor een nieuwe identiteitskaart.', effort: 'Kijken en typen op een scherm. Je mag zitten.',
    titles: { en: 'Make an appointment on the website', fr: 'Prendre rendez-vous sur le site', tr: 'İnternet sitesinden randevu almak', bg: 'Час през сайта', ar: 'حجز موعد على الموقع' },
    tries: {
      en: 'Make an appointment on the website for a new identity card.', fr: 'Prenez rendez-vous sur le site pour une nouvelle carte d’identité.', tr: 'İnternet sitesinde yeni bir kimlik kartı için randevu alın.',
      bg: 'Запазете на сайта час за нова лична карта.', ar: 'احجز على الموقع موعداً للحصول على بطاقة هوية جديدة.',
    },
    amenities: { seats: true, toilet: true, 'quiet-place': true },
  },
  stop: {
    title: 'Halte Gent-Zuid', channel: 'transport', minutes: 10, lengthM: 60, place: placeIds.stop, spot: { lat: 51.04838, lon: 3.73072, source: 'map' }, toTry: 'Stap van de bus. Vind de weg naar het plein.',
    optional: true, alternative: 'Wie te voet of met de fiets komt, slaat deze schakel over.', effort: 'Uitstappen. Het is er druk en luid.',
    titles: { en: 'Gent-Zuid stop', fr: 'Arrêt Gent-Zuid', tr: 'Gent-Zuid durağı', bg: 'Спирка Gent-Zuid', ar: 'موقف Gent-Zuid' },
    tries: {
      en: 'Get off the bus. Find the way to the square.', fr: 'Descendez du bus. Trouvez le chemin vers la place.', tr: 'Otobüsten inin. Meydana giden yolu bulun.', bg: 'Слезте от автобуса. Намерете пътя към площада.',
      ar: 'انزل من الحافلة. ابحث عن الطريق إلى الساحة.',
    },
    amenities: { seats: true },
  },
  square: {
    title: 'Plein oversteken', channel: 'onsite', minutes: 12, lengthM: 180, place: placeIds.square, spot: { lat: 51.04812, lon: 3.73094, source: 'map' }, spotTo: { lat: 51.04737, lon: 3.73136, source: 'map' },
    whereWords: 'Van het zebrapad tot aan de deur van het Stadskantoor.', toTry: 'Steek de straat over. Ga over het plein naar het Stadskantoor.', effort: 'De langste afstand. Er is één bank, zonder armleuning.',
    titles: { en: 'Cross the square', fr: 'Traverser la place', tr: 'Meydanı geçmek', bg: 'През площада', ar: 'عبور الساحة' },
    tries: {
      en: 'Cross the street. Go over the square to the city office.', fr: 'Traversez la rue. Passez par la place jusqu’au bureau de la ville.', tr: 'Caddeden karşıya geçin. Meydandan belediye binasına gidin.',
      bg: 'Пресечете улицата. Минете през площада до общината.', ar: 'اعبر الشارع. امشِ عبر الساحة إلى مبنى البلدية.',
    },
    amenities: { 'resting-place': true },
  },
  entrance: {
    title: 'Ingang', channel: 'onsite', minutes: 4, lengthM: 25, spot: { lat: 51.04737, lon: 3.73136, source: 'map' }, whereWords: 'De hoofdingang, aan het plein.', toTry: 'Zoek de ingang en ga naar binnen.', effort: 'Een zachte helling van 8 meter.',
    titles: { en: 'Entrance', fr: 'Entrée', tr: 'Giriş', bg: 'Вход', ar: 'المدخل' },
    tries: { en: 'Find the entrance and go in.', fr: 'Cherchez l’entrée et entrez.', tr: 'Girişi bulun ve içeri girin.', bg: 'Намерете входа и влезте.', ar: 'ابحث عن المدخل وادخل.' },
    amenities: {},
  },
  reception: {
    title: 'Onthaal', channel: 'onsite', minutes: 8, lengthM: 15, whereWords: 'Gelijkvloers, rechtdoor na de ingang.', toTry: 'Neem een ticket aan de zuil. Weet je wanneer het jouw beurt is?', effort: 'Rechtstaan aan de zuil. Er is geluid.',
    titles: { en: 'Reception', fr: 'Accueil', tr: 'Danışma', bg: 'Рецепция', ar: 'الاستقبال' },
    tries: {
      en: 'Take a ticket at the machine. Do you know when it is your turn?', fr: 'Prenez un ticket à la borne. Savez-vous quand c’est votre tour ?', tr: 'Makineden numara alın. Sıranızın ne zaman geldiğini biliyor musunuz?',
      bg: 'Вземете билет от машината. Знаете ли кога е вашият ред?', ar: 'خذ رقماً من الجهاز. هل تعرف متى يأتي دورك؟',
    },
    amenities: { seats: true, toilet: true, 'quiet-place': true },
  },
  counter: {
    title: 'Balie', channel: 'desk', minutes: 15, lengthM: 20, place: placeIds.office, spot: { lat: 51.04724, lon: 3.73148, source: 'map' }, toTry: 'Vraag een nieuwe identiteitskaart en zet je handtekening.', effort: 'Praten, luisteren en schrijven.',
    titles: { en: 'Desk', fr: 'Guichet', tr: 'Gişe', bg: 'Гише', ar: 'الشباك' },
    tries: {
      en: 'Ask for a new identity card and sign.', fr: 'Demandez une nouvelle carte d’identité et signez.', tr: 'Yeni bir kimlik kartı isteyin ve imzalayın.', bg: 'Поискайте нова лична карта и се подпишете.', ar: 'اطلب بطاقة هوية جديدة ووقّع.',
    },
    amenities: { seats: true, toilet: true },
  },
}

/** What the desk knew of a link before the panel came, and what the facilitator wrote down for the group talk. */
const first: Readonly<Partial<Record<Name, Fields>>> = {
  letter: { talkNote: 'Wat zou er op de eerste bladzijde moeten staan?' },
  square: { evidence: { [findingIds.kerb]: true, [answerIds['str-kerb-height']]: true } },
  entrance: { evidence: { [answerIds['bld-door-width']]: true, [answerIds['bld-entrance-visible']]: true } },
}

const firstChanges: Readonly<Record<Name, string>> = { letter: '7d608525-a6d4-4f78-9c9b-0d3e987b420c', booking: '648af1f5-3deb-4ef9-87c1-839f7ed25f44', stop: '3a7994dd-6f57-4558-ad77-46d9f9c501c5', square: '9cb3cd00-9411-4312-beb6-7179f8f9305c', entrance: '26123825-74bc-47bd-8403-5477e4418979', reception: '208ec096-185b-4d0e-bac2-56a856a64606', counter: '3c11a69d-b1f9-4853-aa13-8ee40a7a307f' }
const secondChanges: Readonly<Record<Name, string>> = { letter: '81d198df-bda0-4cd7-9f02-48f2ecfd89cf', booking: '8ac868cb-c5de-4acb-9ef2-bb0799494b99', stop: '6f4d2bec-452c-42d6-a3d3-a0aa41d1ed54', square: 'b9a8a8be-7642-4a6a-a8d1-aa949377d76b', entrance: '56adbe36-bb4e-449a-9a28-5c33b4c56b8d', reception: '4bb8ebef-a9cc-41ea-b680-259deced1065', counter: 'debdf2d5-23f5-419f-9cb1-19c65d5975af' }

const names = Object.keys(route) as readonly Name[]
const minute = (i: number): string => String(10 + i).padStart(2, '0')

export const links: readonly Written<'link'>[] = [
  ...names.map((name, i) => ({ id: linkIds[name], change: firstChanges[name], at: `2026-10-07T08:${minute(i)}:00.000Z`, fields: { walk: walkIds.process, position: i + 1, ...route[name], ...first[name] } as Record<string, JsonValue> })),
  ...names.map((name, i) => ({ id: linkAgainIds[name], change: secondChanges[name], at: `2026-11-12T09:${minute(i)}:00.000Z`, fields: { walk: walkIds.again, position: i + 1, sameAs: linkIds[name], ...route[name] } as Record<string, JsonValue> })),
] as readonly Written<'link'>[]
