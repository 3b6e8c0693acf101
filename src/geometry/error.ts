/** The geometry was asked for something that can't be drawn; the message holds the value ("invalid share: 120 of 100"). */
export class GeometryError extends RangeError {
  override name = 'GeometryError';
}
