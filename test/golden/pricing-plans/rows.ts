import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import {
  BUYER,
  BUYER_MEMBER,
  camp,
  orphan,
  ORPHAN,
  running,
  RUNNING,
  studio,
  STUDIO,
  ten,
  TEN,
  tenth,
  TENTH,
} from './records.ts';

const CAMP = String(camp.id);

const dataOf = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`properties.${name}`, value]));

export const rows: Readonly<Record<string, readonly GoldenRecord[]>> = {
  pricingPlans: [
    {
      id: STUDIO,
      row: {
        uuid: rowUuid('PricingPlan', STUDIO),
        ...dataOf({
          wix_id: STUDIO,
          name: 'Studio pass',
          slug: 'studio-pass',
          description: 'The kiln, whenever it is free',
          image: {
            remote_url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abp001~mv2.jpg',
          },
          image_alt: 'A kiln',
          perks: 'Four firings\nA shelf',
          terms_and_conditions: 'No shoes in the kiln room.',
          visibility: 'PRIVATE',
          is_buyable: false,
          can_be_cancelled: true,
          currency: 'GBP',
          prices: '[["Quarterly","59.90",3,"MONTH",4,14],["For ever","999",null,null,null,null]]',
          max_purchases_per_buyer: 2,
          wix_form_id: '0f0f0000-0000-4000-8000-0000000000b1',
          wix_plan: JSON.stringify(studio),
        }),
        created_at: '2023-03-04T05:06:07.089Z',
        updated_at: '2024-04-05T06:07:08.090Z',
      },
    },
    {
      id: TEN,
      row: {
        uuid: rowUuid('PricingPlan', TEN),
        ...dataOf({
          wix_id: TEN,
          name: 'Zehnerkarte',
          visibility: 'PUBLIC',
          is_buyable: true,
          can_be_cancelled: false,
          currency: 'EUR',
          wix_plan: JSON.stringify(ten),
        }),
        created_at: '2023-05-06T07:08:09.010Z',
      },
    },
    {
      id: CAMP,
      row: {
        uuid: rowUuid('PricingPlan', CAMP),
        ...dataOf({ wix_id: CAMP, name: 'Camp', currency: 'CHF', wix_plan: JSON.stringify(camp) }),
        created_at: '2023-06-07T08:09:10.011Z',
      },
    },
  ],
  planOrders: [
    {
      id: RUNNING,
      row: {
        uuid: rowUuid('PlanOrder', RUNNING),
        ...dataOf({
          wix_id: RUNNING,
          plan: rowUuid('PricingPlan', STUDIO),
          plan_name: 'Studio pass (old)',
          plan_description: 'The kiln on Fridays',
          plan_price: 55.55,
          currency: 'GBP',
          contact: rowUuid('Contact', BUYER),
          wix_member_id: BUYER_MEMBER,
          type: 'ONLINE',
          status: 'PAUSED',
          last_payment_status: 'REFUNDED',
          is_auto_renew_cancelled: true,
          cancelled_at: '2024-08-08T00:00:00.008Z',
          cancelled_because: 'MEMBER_ACTION',
          cancelled_with_effect: 'NEXT_PAYMENT_DATE',
          cycle_count: 3,
          cycle_unit: 'MONTH',
          cycles: 4,
          prices: '[[1,2,"48.90","GBP","9.15","FIVE"]]',
          free_trial_days: 15,
          starts_at: '2024-03-03T00:00:00.003Z',
          ends_at: '2025-03-03T00:00:00.013Z',
          pauses:
            '[["2024-04-04T00:00:00.004Z","2024-04-14T00:00:00.014Z"],["2024-09-09T00:00:00.009Z",null]]',
          cycle: 5,
          cycle_started_at: '2024-09-03T00:00:00.033Z',
          cycle_ends_at: '2024-12-03T00:00:00.043Z',
          wix_submission_id: '0f0f5000-0000-4000-8000-0000000000b1',
          form_values: '{"apron":"M"}',
          wix_subscription_id: '0b05b000-0000-4000-8000-000000000001',
          wix_payment_id: '0b0ba000-0000-4000-8000-000000000001',
          wix_order: JSON.stringify(running),
        }),
        created_at: '2024-02-28T10:00:00.100Z',
        updated_at: '2024-09-10T10:00:00.200Z',
      },
    },
    {
      id: TENTH,
      row: {
        uuid: rowUuid('PlanOrder', TENTH),
        ...dataOf({
          wix_id: TENTH,
          plan: rowUuid('PricingPlan', TEN),
          plan_name: 'Zehnerkarte',
          plan_price: 80,
          currency: 'EUR',
          wix_member_id: BUYER_MEMBER,
          type: 'OFFLINE',
          status: 'ACTIVE',
          last_payment_status: 'NOT_APPLICABLE',
          is_auto_renew_cancelled: false,
          paid_once_for_count: 1,
          paid_once_for_unit: 'YEAR',
          wix_order: JSON.stringify(tenth),
        }),
        created_at: '2024-03-01T10:00:00.300Z',
      },
    },
    {
      id: ORPHAN,
      row: {
        uuid: rowUuid('PlanOrder', ORPHAN),
        ...dataOf({
          wix_id: ORPHAN,
          status: 'ENDED',
          is_paid_once_for_ever: true,
          wix_order: JSON.stringify(orphan),
        }),
        created_at: '2024-03-02T10:00:00.400Z',
      },
    },
  ],
};
