/** Where the demo site's people live. Streets and companies are invented; phone numbers are from ranges kept for fiction where a country has one. */
export interface Place {
  country: string;
  countryFullname: string;
  /** ISO 3166-2 code; some countries have none, and so do some of their addresses. */
  subdivision?: string;
  subdivisionFullname?: string;
  city: string;
  postalCode?: string;
  streets: readonly string[];
  /** `parts`: number and street name in `streetAddress`; `line`: one `addressLine`. Wix holds either. */
  form: 'parts' | 'line';
  phonePrefix: string;
  language: string;
  latitude: number;
  longitude: number;
}

export const PLACES: readonly Place[] = [
  {
    country: 'US',
    countryFullname: 'United States',
    subdivision: 'US-NY',
    subdivisionFullname: 'New York',
    city: 'Brooklyn',
    postalCode: '11201',
    streets: ['Juniper Street', 'Old Ferry Road', 'Lantern Avenue'],
    form: 'parts',
    phonePrefix: '+1 212-555-01',
    language: 'en',
    latitude: 40.6943,
    longitude: -73.9897,
  },
  {
    country: 'US',
    countryFullname: 'United States',
    subdivision: 'US-CA',
    subdivisionFullname: 'California',
    city: 'Oakland',
    postalCode: '94607-0012',
    streets: ['Foghorn Way', 'Cypress Landing', 'Signal Hill Drive'],
    form: 'line',
    phonePrefix: '+1 510-555-01',
    language: 'en',
    latitude: 37.8044,
    longitude: -122.2712,
  },
  {
    country: 'GB',
    countryFullname: 'United Kingdom',
    city: 'Bristol',
    postalCode: 'BS1 4ZZ',
    streets: ['Ropewalk Lane', 'St Brannock’s Close', 'Tidewater Mews'],
    form: 'parts',
    phonePrefix: '+44 117 496 00',
    language: 'en',
    latitude: 51.4545,
    longitude: -2.5879,
  },
  {
    country: 'DE',
    countryFullname: 'Germany',
    subdivision: 'DE-BE',
    subdivisionFullname: 'Berlin',
    city: 'Berlin',
    postalCode: '10999',
    streets: ['Körnerstraße', 'Am Alten Speicher', 'Fährgasse'],
    form: 'parts',
    phonePrefix: '+49 30 231 250',
    language: 'de',
    latitude: 52.4996,
    longitude: 13.4264,
  },
  {
    country: 'FR',
    countryFullname: 'France',
    city: 'Saint-Étienne',
    postalCode: '42000',
    streets: ['Rue de l’Étang', 'Allée des Mûriers', 'Quai Ça-Ira'],
    form: 'line',
    phonePrefix: '+33 1 99 00 01 ',
    language: 'fr',
    latitude: 45.4397,
    longitude: 4.3872,
  },
  {
    country: 'IL',
    countryFullname: 'Israel',
    city: 'תל אביב-יפו',
    postalCode: '6100000',
    streets: ['רחוב הגפן', 'שדרות הים'],
    form: 'line',
    phonePrefix: '+972 3 555 01 ',
    language: 'he',
    latitude: 32.0853,
    longitude: 34.7818,
  },
  {
    country: 'JP',
    countryFullname: 'Japan',
    subdivision: 'JP-26',
    subdivisionFullname: 'Kyoto',
    city: '京都市',
    postalCode: '600-0000',
    streets: ['松風町', '小川通り'],
    form: 'line',
    phonePrefix: '+81 75-555-01',
    language: 'ja',
    latitude: 35.0116,
    longitude: 135.7681,
  },
  {
    country: 'KW',
    countryFullname: 'Kuwait',
    city: 'مدينة الكويت',
    streets: ['شارع النخيل', 'شارع اللؤلؤ'],
    form: 'line',
    phonePrefix: '+965 2555 01',
    language: 'ar',
    latitude: 29.3759,
    longitude: 47.9774,
  },
  {
    country: 'BR',
    countryFullname: 'Brazil',
    subdivision: 'BR-SP',
    subdivisionFullname: 'São Paulo',
    city: 'São Paulo',
    postalCode: '01000-000',
    streets: ['Rua das Jabuticabas', 'Travessa do Ipê'],
    form: 'parts',
    phonePrefix: '+55 11 5550-01',
    language: 'pt',
    latitude: -23.5505,
    longitude: -46.6333,
  },
  {
    country: 'AU',
    countryFullname: 'Australia',
    subdivision: 'AU-VIC',
    subdivisionFullname: 'Victoria',
    city: 'Melbourne',
    postalCode: '3000',
    streets: ['Wattlebird Parade', 'Quarry Lane'],
    form: 'parts',
    phonePrefix: '+61 3 5550 01',
    language: 'en',
    latitude: -37.8136,
    longitude: 144.9631,
  },
  {
    country: 'IE',
    countryFullname: 'Ireland',
    subdivision: 'IE-G',
    subdivisionFullname: 'Galway',
    city: 'Gaillimh',
    streets: ['Bóthar na Trá Báine'],
    form: 'line',
    phonePrefix: '+353 20 915 00',
    language: 'en',
    latitude: 53.2707,
    longitude: -9.0568,
  },
];

/** First and last names by the script they are written in; combined freely, so that they name no one in particular. */
export const NAMES: readonly {
  language: string;
  first: readonly string[];
  last: readonly string[];
  latin?: { first: readonly string[]; last: readonly string[] };
}[] = [
  {
    language: 'en',
    first: [
      'Avery',
      'Rowan',
      'Juniper',
      'Marlowe',
      'Tamsin',
      'Quill',
      'Saoirse',
      'Peregrine',
      'Odette',
      'Bram',
    ],
    last: [
      'Fenwillow',
      'O’Marrow',
      'Thistledown',
      'Castlebrook',
      'Van der Lune',
      'Hollowell',
      'Ashgrove',
      'Pennyroyal',
    ],
  },
  {
    language: 'de',
    first: ['Jörg', 'Änne', 'Wenzel', 'Friederike', 'Götz', 'Liesl'],
    last: ['Mühlgraß', 'Sonnenbrück', 'von Äpfelbach', 'Weißdorn', 'Klöppelmann'],
  },
  {
    language: 'fr',
    first: ['Éloïse', 'Théophane', 'Maëlle', 'Anaïs', 'Loïc'],
    last: ['Clairforêt', 'de l’Estrange', 'Boisgarçon', 'Pâquerette'],
  },
  {
    language: 'he',
    first: ['נועם', 'תמר', 'אביגיל', 'איתי'],
    last: ['בן־גפן', 'הרי־זהב', 'שקד־לב'],
    latin: { first: ['Noam', 'Tamar', 'Avigail', 'Itay'], last: ['Ben-Gefen', 'Harei-Zahav', 'Shaked-Lev'] },
  },
  {
    language: 'ja',
    first: ['さくら', '陽向', '蓮', '結月'],
    last: ['月見里', '小鳥遊', '松風'],
    latin: { first: ['Sakura', 'Hinata', 'Ren', 'Yuzuki'], last: ['Yamanashi', 'Takanashi', 'Matsukaze'] },
  },
  {
    language: 'ar',
    first: ['ليلى', 'يوسف', 'نور', 'سلمى'],
    last: ['النخلاوي', 'البحراني الصغير', 'القمري'],
    latin: { first: ['Layla', 'Yusuf', 'Nour', 'Salma'], last: ['Nakhlawi', 'Bahrani', 'Qamari'] },
  },
  {
    language: 'pt',
    first: ['João', 'Inês', 'Tainá', 'Conceição'],
    last: ['Jabuticabeira', 'd’Ávila Mar', 'Pitangueira'],
  },
];

export const COMPANIES: readonly string[] = [
  'Harbour & Pine Trading',
  'Zweifach GmbH & Co. KG',
  '"Quoted" Goods, Inc.',
  'Atelier Brume',
  '株式会社つきみ見本',
];
