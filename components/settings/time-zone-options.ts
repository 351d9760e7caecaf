/** Every zone this machine knows, "Berlin, Europe" by city. */
export function timeZoneOptions(): ReadonlyArray<{ value: string; label: string }> {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  return [...zones]
    .map((zone) => ({ value: zone, label: labelOf(zone) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
}

function labelOf(zone: string): string {
  const [region = '', ...place] = zone.replaceAll('_', ' ').split('/');
  return place.length === 0 ? region : `${place.toReversed().join(', ')}, ${region}`;
}
