import { STORES_APP_ID } from './stores/shop.ts';

/** wire: the ids by which Wix's apps are known on every site, those that more than one product names. */
export const APP_IDS = {
  STORES: STORES_APP_ID,
  /** Stores is installed under this second id as well. */
  STORES_ECOMMERCE: '1380b703-ce81-ff05-f115-39571d94dfcd',
  BOOKINGS: '13d21c63-b5ec-5912-8397-c3a5ddb27a97',
  EVENTS: '140603ad-af8d-84a5-2c80-a0f60cb47351',
  FORMS: '225dd912-7dea-4738-8688-4b8c6955ffc2',
  PRICING_PLANS: '1522827f-c56c-a5c9-2ac9-00f9e6ae12d3',
  /** Gift cards, and an app of no product the gateway knows: invented ids. */
  GIFT_CARDS: 'd80111c5-a0f4-47a8-b63a-65b54d774a27',
  OTHER: '5c0c47ba-1e0a-4b5d-9f6e-0a6f6b1f2d11',
} as const;
