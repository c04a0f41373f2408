import { list, rows } from './vary.ts';

/** Where the demo site's people live. Streets and companies are invented; phone numbers are from ranges kept for fiction where a country has one. */
export type Place = ReturnType<typeof placeOf>;

// Code, name, language.
const COUNTRIES = rows(`
  US | United States  | en
  GB | United Kingdom | en
  DE | Germany        | de
  FR | France         | fr
  IL | Israel         | he
  JP | Japan          | ja
  KW | Kuwait         | ar
  BR | Brazil         | pt
  AU | Australia      | en
  IE | Ireland        | en
`);

// Country, subdivision (ISO 3166-2) and its name, city, postal code, form of an address, start of a phone number, position.
// Some countries have no subdivisions or postal codes, and so do some of their addresses.
const CITIES = rows(`
  US | US-NY  | New York   | Brooklyn      | 11201      | parts | +1 212-555-01    | 40.6943  | -73.9897
  US | US-CA  | California | Oakland       | 94607-0012 | line  | +1 510-555-01    | 37.8044  | -122.2712
  GB |        |            | Bristol       | BS1 4ZZ    | parts | +44 117 496 00   | 51.4545  | -2.5879
  DE | DE-BE  | Berlin     | Berlin        | 10999      | parts | +49 30 231 250   | 52.4996  | 13.4264
  FR |        |            | Saint-Étienne | 42000      | line  | +33 1 99 00 01 * | 45.4397  | 4.3872
  IL |        |            | תל אביב-יפו   | 6100000    | line  | +972 3 555 01 *  | 32.0853  | 34.7818
  JP | JP-26  | Kyoto      | 京都市        | 600-0000   | line  | +81 75-555-01    | 35.0116  | 135.7681
  KW |        |            | مدينة الكويت  |            | line  | +965 2555 01     | 29.3759  | 47.9774
  BR | BR-SP  | São Paulo  | São Paulo     | 01000-000  | parts | +55 11 5550-01   | -23.5505 | -46.6333
  AU | AU-VIC | Victoria   | Melbourne     | 3000       | parts | +61 3 5550 01    | -37.8136 | 144.9631
  IE | IE-G   | Galway     | Gaillimh      |            | line  | +353 20 915 00   | 53.2707  | -9.0568
`);

const STREETS = [
  'Juniper Street, Old Ferry Road, Lantern Avenue',
  'Foghorn Way, Cypress Landing, Signal Hill Drive',
  'Ropewalk Lane, St Brannock’s Close, Tidewater Mews',
  'Körnerstraße, Am Alten Speicher, Fährgasse',
  'Rue de l’Étang, Allée des Mûriers, Quai Ça-Ira',
  'רחוב הגפן, שדרות הים',
  '松風町, 小川通り',
  'شارع النخيل, شارع اللؤلؤ',
  'Rua das Jabuticabas, Travessa do Ipê',
  'Wattlebird Parade, Quarry Lane',
  'Bóthar na Trá Báine',
];

export const PLACES = CITIES.map(placeOf);

function placeOf(cells: readonly (string | undefined)[], at: number) {
  const [country = '', subdivision, subdivisionFullname, city = '', postalCode] = cells;
  const [form, phone = '', latitude, longitude] = cells.slice(5);
  const [, countryFullname = '', language = ''] = COUNTRIES.find(([code]) => code === country) ?? [];
  return {
    country,
    countryFullname,
    subdivision,
    subdivisionFullname,
    city,
    postalCode,
    streets: list(STREETS[at] ?? ''),
    /** `parts`: number and street name in `streetAddress`; `line`: one `addressLine`. Wix holds either. */
    form,
    // A star is where the last two digits stand alone.
    phonePrefix: phone.replace('*', ''),
    language,
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
}

/** First and last names by the script they are written in; combined freely, so that they name no one in particular. */
const NAME_ROWS = rows(`
  en | Avery, Rowan, Juniper, Marlowe, Tamsin, Quill, Saoirse, Peregrine, Odette, Bram
     | Fenwillow, O’Marrow, Thistledown, Castlebrook, Van der Lune, Hollowell, Ashgrove, Pennyroyal
  de | Jörg, Änne, Wenzel, Friederike, Götz, Liesl
     | Mühlgraß, Sonnenbrück, von Äpfelbach, Weißdorn, Klöppelmann
  fr | Éloïse, Théophane, Maëlle, Anaïs, Loïc
     | Clairforêt, de l’Estrange, Boisgarçon, Pâquerette
  he | נועם, תמר, אביגיל, איתי                        | Noam, Tamar, Avigail, Itay
     | בן־גפן, הרי־זהב, שקד־לב                      | Ben-Gefen, Harei-Zahav, Shaked-Lev
  ja | さくら, 陽向, 蓮, 結月                       | Sakura, Hinata, Ren, Yuzuki
     | 月見里, 小鳥遊, 松風                         | Yamanashi, Takanashi, Matsukaze
  ar | ليلى, يوسف, نور, سلمى                        | Layla, Yusuf, Nour, Salma
     | النخلاوي, البحراني الصغير, القمري            | Nakhlawi, Bahrani, Qamari
  pt | João, Inês, Tainá, Conceição
     | Jabuticabeira, d’Ávila Mar, Pitangueira
`);

/** In each language the first names and the last ones, both with their Latin letters where they are written in others. */
export const NAMES = NAME_ROWS.flatMap(([language, first = '', latinFirst = first], at) => {
  const [, last = '', latinLast = last] = NAME_ROWS[at + 1] ?? [];
  if (language === undefined) return [];
  const latin = { first: list(latinFirst), last: list(latinLast) };
  return [{ language, first: list(first), last: list(last), latin }];
});

const COMPANY_NAMES =
  'Harbour & Pine Trading | Zweifach GmbH & Co. KG | "Quoted" Goods, Inc. | Atelier Brume';
export const COMPANIES = [...COMPANY_NAMES.split(' | '), '株式会社つきみ見本'];
