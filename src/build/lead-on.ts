/** A page of a few lines that leads from one address to another, on any static host and without script. */
export function leadOn(name: string, target: string, origin: string): string {
  const title = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${title}</title>`,
    `<meta http-equiv="refresh" content="0; url=${target}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${new URL(target, origin).href}"></head>`,
    `<body><h1>${title}</h1><p><a href="${target}">Go to ${title}</a></p></body>`,
    '</html>',
    '',
  ].join('\n');
}
