/**
 * The drawing alone out of a stored picture: title and credit stand beside it in the bare page, in letters that can be read there.
 * The bytes in between are untouched; a picture of another make is shown whole.
 */
export function cropPicture(svg: string): string {
  const placed = /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  if (!placed) return svg;
  const [x, y, width, height] = placed.slice(1);
  return svg.replace(
    /^<svg xmlns="[^"]*" width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`,
  );
}
