/**
 * Lots for other programs: what article 23.5 of NĐ 37/2026 has a traceability system hold, and the history behind it.
 * What may never be shown (a person's number or phone, coordinates, households, prices of inputs) has no field here.
 */
@NullMarked
package vn.chophien.api.lot;

import org.jspecify.annotations.NullMarked;
