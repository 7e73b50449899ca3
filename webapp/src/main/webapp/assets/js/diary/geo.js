/** A place as RFC 5870 writes it, the way the market reads it. */
export const geoUri = (place) => `geo:${place.latitude},${place.longitude};u=${place.accuracy}`;
