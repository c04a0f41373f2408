import { assumed, changes, documented, harmless, reported, type Assumption } from '../assumption.ts';
import { siteEditor } from '../probes/account.ts';
import { installedApps } from '../probes/details.ts';
import { siteListHeaders } from '../probes/refusals.ts';

/** What is taken to be so of the site itself. */
export const site: readonly Assumption[] = [
  {
    id: 'installed-apps',
    title: 'Installed apps',
    statement: 'The apps of a site are listed, each with the id that it has on every site.',
    evidence: 'reported',
    more: [
      reported('They are listed by `GET /apps-installer-service/v1/app-instances`.'),
      assumed(
        'The words of its tick box, "View Installed Apps", and of the one for site properties, "Manage Your App".',
      ),
      documented("The ids of most of Wix's own apps."),
      reported('Those of Reviews and the Loyalty Program.'),
    ],
    restsOn: ['site.installedApps', 'migrationPlan'],
    otherwise: changes('The plan does not name the apps whose data is not read.'),
    probe: installedApps,
  },
  {
    id: 'account-level',
    title: "The account's list of sites",
    statement:
      'The list of sites tells the editor of a site (classic, Studio, …) and its address to an API key.',
    evidence: 'reported',
    more: [
      reported('It is `POST /site-list/v2/sites/query`, with `wix-account-id`.'),
      reported('Without a condition on `namespace` headless sites are left out.'),
      assumed("An app's token does not open the list."),
    ],
    restsOn: ['site.editor', 'site.listing'],
    otherwise: changes('The editor and the listing of the site are null, and a note says so.'),
    probe: siteEditor,
  },
  {
    id: 'site-list-headers',
    title: 'Headers of the list of sites',
    statement: "The list of an account's sites refuses a request that names a site too.",
    evidence: 'documented',
    hence: "The account's header is sent with this read only, and the site's with every other.",
    restsOn: ['site.editor'],
    otherwise: harmless('the two are never sent together.'),
    switches: ['siteListWithSiteHeader'],
    probe: siteListHeaders,
  },
];
