/**
 * Three layers. First plain colours, which every browser knows, and which go on paper. Over them,
 * where the browser can, the colours of the site and what follows from them: text on a surface of the
 * site, and words on an accent or a level of the site, are black or white, whichever stands out (at a
 * luminance of 0.179 both do alike, 4.6 : 1); a colour with alpha counts as it looks on white, a
 * surface of a dark theme as it looks on black. Last what uses them.
 *
 * What the site leaves alone stays a plain colour with plain words on it, since what rewrites colours
 * (Dark Reader, a browser that darkens all sites) understands no other. For the same reason a filled
 * place says that it is light: darkened by half, its words could vanish.
 *
 * The words on a fill are coloured one by one, so that `currentColor` as an accent is the colour of
 * the text around.
 */
export declare const colours: string;
