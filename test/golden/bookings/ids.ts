// Ids of the golden records of bookings, and of what they name.

const service = (place: number) => `05e40000-0000-4000-8000-00000000000${place}`;
export const CARVING = service(1);
export const TURNING = service(2);
export const COURSE = service(3);
export const ADVICE = service(4);
export const BARE_SERVICE = service(5);
export const GONE_SERVICE = service(9);

const staff = (place: number) => `05aff000-0000-4000-8000-00000000000${place}`;
export const ANA = staff(1);
export const BEN = staff(2);
export const CLEO = staff(3);
export const DAN = staff(4);

const resource = (place: number) => `04e50000-0000-4000-8000-00000000000${place}`;
export const ROOM = resource(1);
export const ANA_RESOURCE = resource(2);
export const LATHE = resource(3);
export const GONE_RESOURCE = resource(9);

const type = (place: number) => `04e577e0-0000-4000-8000-00000000000${place}`;
export const ROOMS = type(1);
export const PEOPLE = type(2);
export const GONE_TYPE = type(9);

const policy = (place: number) => `0901c000-0000-4000-8000-00000000000${place}`;
export const STRICT = policy(1);
export const LOOSE = policy(2);
export const GONE_POLICY = policy(3);

const category = (place: number) => `0ca7b000-0000-4000-8000-00000000000${place}`;
export const WORKSHOPS = category(1);
export const GONE_CATEGORY = category(2);

const booking = (place: number) => `0b00c000-0000-4000-8000-00000000000${place}`;
export const HER_BOOKING = booking(1);
export const PAID_BOOKING = booking(2);
export const COURSE_BOOKING = booking(3);
export const GROUP_BOOKING = booking(4);
export const LOST_BOOKING = booking(5);
export const BARE_BOOKING = booking(6);

export const WANDA = '0c0a7ac7-0000-4000-8000-000000000001';
export const MEMBER = '0bbe0bbe-0000-4000-8000-000000000001';
export const ORDER = '00d3e000-0000-4000-8000-000000000002';
export const FORM = '0f04e000-0000-4000-8000-0000000000b1';
export const INTAKE = '0f04e000-0000-4000-8000-0000000000b2';
export const SUBMISSION = '05b71000-0000-4000-8000-0000000000b1';
/** Stands for the form that Wix brings. */
export const NO_FORM = '00000000-0000-0000-0000-000000000000';
export const BOOKINGS_APP = '13d21c63-b5ec-5912-8397-c3a5ddb27a97';
export const MEETINGS_APP = '6646a75c-2027-4f49-976c-58f3d713ed0f';
