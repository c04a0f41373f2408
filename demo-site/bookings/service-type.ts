/** What is booked; services take turns. */
export type ServiceType = 'APPOINTMENT' | 'CLASS' | 'COURSE';
const TYPES: readonly ServiceType[] = ['APPOINTMENT', 'CLASS', 'COURSE'];

export function serviceType(serial: number): ServiceType {
  return TYPES[serial % TYPES.length] ?? 'CLASS';
}
