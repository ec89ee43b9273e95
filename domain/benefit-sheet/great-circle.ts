export interface Location {
  /** Degrees, north positive. */
  latitude: number;
  /** Degrees, east positive. */
  longitude: number;
}

/** Mean radius of the earth (IUGG). */
const radiusKm = 6371.0088;

/** Kilometres as the crow flies (haversine), to one decimal: by road it is further. */
export function greatCircleKm(from: Location, to: Location): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const across = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const haversine = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * across;
  const km = 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
  return Math.round(km * 10) / 10;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
