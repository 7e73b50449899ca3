/**
 * The market as a partner in EPCIS 2.0: which event each line of a diary, each step of a lot and each sale is, the events
 * that partners capture, and the answers to questions about all of them.
 *
 * <p>Diaries, lots and orders are the truth; their events follow from them and are made again by anybody who asks. Rows of
 * events are only ever added.
 */
@NullMarked
package vn.chophien.epcis;

import org.jspecify.annotations.NullMarked;
