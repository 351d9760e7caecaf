export type Point = { latitude: number; longitude: number };

const EARTH_KM = 6_371.0088;

/**
 * The way between two points over the surface of the earth, in kilometres, taken as a sphere of the mean radius: the haversine
 * formula (R. W. Sinnott, *Sky and Telescope* 68, 1984). At most 0.5 % off. Degrees, north and east positive.
 */
export function distanceKm(one: Point, other: Point): number {
  const [from, to] = [radians(one.latitude), radians(other.latitude)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const turned = half(to - from) + Math.cos(from) * Math.cos(to) * half(radians(other.longitude - one.longitude));
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(turned)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
