import { pickAt } from '../random.ts';

// What an order and its tickets say alike.

const STATUSES: readonly string[] = [
  'PAID',
  'FREE',
  'PAID',
  'PENDING',
  'OFFLINE_PENDING',
  'PAID',
  'INITIATED',
  'CANCELED',
  'PAID',
  'DECLINED',
  'AUTHORIZED',
  'VOIDED',
  'PARTIALLY_PAID',
  'NA_ORDER_STATUS',
];
export const orderStatusOf = (serial: number): string => pickAt(STATUSES, serial);
export const isArchived = (serial: number): boolean => serial % 12 === 11;
export const orderChannelOf = (serial: number): string => (serial % 8 === 3 ? 'OFFLINE_POS' : 'ONLINE');
