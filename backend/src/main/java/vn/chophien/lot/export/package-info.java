/**
 * Lots as files for other systems and for inspectors: one record a lot with the data of Decree 37/2026, article 23.5, in
 * the order of keys that each portal lists, and a sheet of key data elements.
 *
 * <p>Owns what is told and under which names. Refuses to own the way there: a portal's own interface, once it is
 * published, is one more {@link vn.chophien.lot.export.TracePortal}.
 */
@NullMarked
package vn.chophien.lot.export;

import org.jspecify.annotations.NullMarked;
