/**
 * Everything a deployer may set, each with an environment variable of the same meaning. Pages never hold these values.
 *
 * `SITE_ORIGIN` is the address the site is served from; `SITE_REPOSITORY` the https address of the repository, without
 * which there are no edit and report links; the `NEWSLETTER_*` group names the mail provider, without which the
 * sign-up is replaced by the feed.
 */
export const site = {
  name: 'Crosswalk',
  tagline: 'SOC 2 and ISO/IEC 27001 on facing pages',
  description: 'Decide, explain and act: SOC 2 and ISO/IEC 27001 side by side. Sourced, dated, free, without tracking.',
  origin: setting('SITE_ORIGIN', 'http://localhost:4321'),
  repository: setting('SITE_REPOSITORY', ''),
  branch: setting('SITE_BRANCH', 'main'),
  newsletter: {
    name: 'The Security Lab Newsletter',
    /** `buttondown`, `listmonk`, `mailchimp`, `kit`, `ghost`, `beehiiv`, or `none`. */
    provider: setting('NEWSLETTER_PROVIDER', 'none'),
    /**
     * Buttondown: user name. Kit: form id. Listmonk: root address. Mailchimp: account and data center, `name.us1`.
     * Ghost and Beehiiv: address of the publication.
     */
    account: setting('NEWSLETTER_ACCOUNT', ''),
    /** Listmonk: list UUID. Mailchimp: `u`, `id` and `f_id` joined by a colon. */
    list: setting('NEWSLETTER_LIST', ''),
    /** Https addresses to which the provider leads on after sign-up, apart by spaces; for `form-action`. */
    redirects: setting('NEWSLETTER_REDIRECTS', ''),
  },
  licences: {
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    content: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
} as const;

/** The sections of the site in the order of the masthead; SOC 2 left, ISO 27001 right. */
export const navigation = {
  left: [
    { href: '/guides/', label: 'Guides' },
    { href: '/compare/', label: 'Compare' },
    { href: '/crosswalk/', label: 'Crosswalk' },
    { href: '/use-cases/', label: 'Use cases' },
  ],
  right: [
    { href: '/iso-27001-2022/', label: '2022 update' },
    { href: '/checklists/', label: 'Checklists' },
    { href: '/newsletter/', label: 'Newsletter' },
  ],
} as const;

function setting(name: string, fallback: string): string {
  return process.env[name]?.trim() || fallback;
}
