export const BENCH = '09300d00-0000-4000-8000-000000000001';
export const LAMP = '09300d00-0000-4000-8000-000000000002';
export const PLANS = '09300d00-0000-4000-8000-000000000003';
export const STOOL = '09300d00-0000-4000-8000-000000000004';
export const QUILT = '09300d00-0000-4000-8000-000000000005';
export const KIT = '09300d00-0000-4000-8000-000000000006';
export const BENCH_OAK = '09300d00-0000-4000-8000-0000000000b1';
export const BENCH_ASH = '09300d00-0000-4000-8000-0000000000b2';
export const BENCH_ELM = '09300d00-0000-4000-8000-0000000000b3';
export const LAMP_ONLY = '09300d00-0000-4000-8000-0000000000c1';
export const PLANS_ONLY = '09300d00-0000-4000-8000-0000000000d1';
export const STOOL_RED = '09300d00-0000-4000-8000-0000000000e1';
export const QUILT_SMALL = '09300d00-0000-4000-8000-0000000000f1';
export const QUILT_LARGE = '09300d00-0000-4000-8000-0000000000f2';
export const WOOD = '09300d00-0000-4000-8000-00000000a001';
export const OAK = '09300d00-0000-4000-8000-00000000a101';
export const ASH = '09300d00-0000-4000-8000-00000000a102';
export const ELM = '09300d00-0000-4000-8000-00000000a103';
export const SEATS = '0c011ec0-0000-4000-8000-000000000001';
export const GARDEN = '0c011ec0-0000-4000-8000-000000000002';
export const NOOK = '0c011ec0-0000-4000-8000-000000000003';
/** Of a category and a location that were deleted. */
export const NO_CATEGORY = '0c011ec0-0000-4000-8000-00000000dead';
export const NO_LOCATION = '010ca710-0000-4000-8000-00000000dead';
export const SHED = '010ca710-0000-4000-8000-000000000001';
/** The only variant of a product of catalog V1 without managed variants. */
export const NO_VARIANT = '00000000-0000-0000-0000-000000000000';

/** A picture of the media manager, by the last digits of its name. */
export const pictureId = (digits: string): string => `aa11bb_0123456789abcdef0123456789${digits}~mv2.jpg`;
export const pictureUrl = (digits: string): string =>
  `https://static.wixstatic.com/media/${pictureId(digits)}`;
