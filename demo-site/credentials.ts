/** The credentials of every demo site. They are no secret: they open nothing but sample data on this machine. */
export const DEMO_CREDENTIALS = {
  siteId: '5f0c3a8e-7d1b-4e6a-9b42-d3e05171e000',
  accountId: '0a7c11d4-93b5-4f0e-8a66-acc0041d0000',
  apiKey: 'IST.eyJraWQiOiJkZW1vIiwiYWxnIjoibm9uZSJ9.ZGVtby1zaXRlLWtleS13aXRob3V0LWFueS1wb3dlcg.ZGVtbw',
  appId: '3c2e9f10-55aa-4d3b-8f77-a99100000001',
  appSecret: 'de300000-0000-4000-8000-5ec2e7000001',
  instanceId: '91b7e6c2-1f48-4c55-b6d0-1257a0ce0001',
} as const;
