/** A page that the widget is dropped into, as it is served here. */
export interface HostPage {
  /** Its file beside this one, with a query where one file is served in several ways. */
  readonly page: string;
  readonly what: string;
  /** The name of the made-up site that the page looks like. */
  readonly site?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The widget must not start here: its fallback is what is read. */
  readonly refused?: true;
  /** The widget is in a frame of the page. */
  readonly framed?: true;
  /** The page runs a Lit of its own. */
  readonly lit?: true;
}

const csp = (policy: string) => ({ 'content-security-policy': policy });
const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
const trustedTypes = (list: string) => csp(`require-trusted-types-for 'script'; ${list}`);

/** Every host page: the list for the demo, the tests, and the headers that the server sends. */
export const hosts: readonly HostPage[] = [
  {
    page: 'clinic.html',
    site: 'Alder & Clay, a clinic',
    what: 'A brand colour, and serif headings',
  },
  {
    page: 'article.html',
    site: 'Plain Backs, a health blog',
    what: 'A post beside a sidebar',
  },
  { page: 'yoga.html', site: 'Low Tide, a yoga blog', what: 'A dark page with its own colours' },
  { page: 'plain.html', what: 'A plain page, light or dark as the visitor likes it' },
  { page: 'quirks.html', what: 'No doctype: quirks mode' },
  { page: 'xhtml.xhtml', what: 'Real XHTML' },
  {
    page: 'xhtml.xhtml?html',
    what: 'XHTML markup, served as HTML',
    headers: { 'content-type': 'text/html; charset=utf-8' },
  },
  { page: 'base.html', what: 'Another base address' },
  { page: 'rtl.html', what: 'Right to left' },
  { page: 'rem.html', what: 'A rem of 10 px' },
  { page: 'hostile.html', what: 'Hostile resets' },
  { page: 'bootstrap.html', what: 'Bootstrap 5' },
  { page: 'tailwind.html', what: 'Tailwind’s preflight' },
  { page: 'blog.html', what: 'A blog, in its sidebar of 280 px' },
  { page: 'dark.html', what: 'A dark page' },
  { page: 'dark-class.html', what: 'A dark theme by a class' },
  { page: 'zoom.html', what: 'Zoomed to 200 %' },
  { page: 'module.html', what: 'The npm module, with an import map' },
  { page: 'placeholder.html', what: 'A placeholder with a fallback' },
  { page: 'iframe.html', what: 'Inside an iframe that grows with it', framed: true },
  { page: 'turbo.html', what: 'Navigation without loading (Turbo)' },
  { page: 'csp.html', what: 'A strict Content-Security-Policy', headers: csp(strict) },
  {
    page: '../../dist/embed.html',
    what: 'The page for an iframe, under a strict policy',
    headers: csp(strict),
  },
  {
    page: 'trusted-types.html?any',
    what: 'Trusted Types, any policy',
    headers: trustedTypes(''),
    lit: true,
  },
  {
    page: 'trusted-types.html?both',
    what: 'Trusted Types, Lit’s policy and ours',
    headers: trustedTypes('trusted-types lit-html soreness-checker'),
    lit: true,
  },
  {
    page: 'trusted-types.html?lit',
    what: 'Trusted Types, Lit’s policy alone',
    headers: trustedTypes('trusted-types lit-html'),
    lit: true,
    refused: true,
  },
  {
    page: 'placeholder.html?ours',
    what: 'Trusted Types, our policy alone',
    headers: trustedTypes('trusted-types soreness-checker'),
  },
  {
    page: 'placeholder.html?refused',
    what: 'Trusted Types, no policy',
    headers: trustedTypes("trusted-types 'none'"),
    refused: true,
  },
];
