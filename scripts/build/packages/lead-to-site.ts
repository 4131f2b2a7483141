/** HTML whose links inside the site are absolute, so that they work from anywhere, and open beside the lesson. */
export function leadToSite(html: string, siteUrl: string): string {
  return html
    .replace(/(\s(?:href|src)=")\/(?!\/)/g, `$1${siteUrl}/`)
    .replace(/<a\b(?=[^>]*\shref="https?:)(?![^>]*\starget=)/g, '<a target="_blank" rel="noopener"');
}
