/**
 * Plots of land as outlines on the ground: read from GeoJSON (RFC 7946), KML 2.2 and tables of points, checked, measured
 * and compared.
 *
 * <p>Owns shapes and areas. Refuses to own whose land it is, and what the public may see of it beyond {@link
 * vn.chophien.trace.plot.Blur}.
 */
@NullMarked
package vn.chophien.trace.plot;

import org.jspecify.annotations.NullMarked;
