/** What the business offers. Two services share a name, as they do on real sites. */
export const SERVICE_NAMES: readonly string[] = [
  'Wheel throwing for beginners',
  'Open studio evening',
  'Glaze chemistry, eight weeks',
  'Private lesson – one to one',
  'שיעור קדרות למתחילים',
  'Raku firing weekend 🔥',
  'Drehen für Fortgeschrittene',
  'Wheel throwing for beginners',
  'ورشة الخزف للعائلات',
  'Kiln hire <by appointment>',
  '陶芸体験 (日帰り)',
  'Repair & "kintsugi" course',
];

export const CATEGORY_NAMES: readonly string[] = [
  'Classes',
  'Courses',
  'Studio hire',
  'Für Kinder',
  'سكني',
  'Empty category',
];

export const RESOURCE_TYPES: readonly string[] = ['Rooms', 'Kilns', 'Wheels'];

export const STAFF_NAMES: readonly string[] = [
  'Tamsin Fenwillow',
  'Jörg Mühlgraß',
  'תמר שקד־לב',
  'Quill O’Marrow',
  'ليلى القمري',
  'さくら 松風',
  'Front desk 🏺',
  'Tamsin Fenwillow',
  'Odette de l’Estrange',
];
