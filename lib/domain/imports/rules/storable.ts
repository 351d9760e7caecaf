/** Text as PostgreSQL can keep it: what it can't is shown as the sign for a broken letter. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').toWellFormed();
}

/** One line of visible text: cells with line ends and stray spaces name the same thing. */
export function oneLine(cell: string): string {
  return cell
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
