/**
 * EPCIS 2.0 and its Core Business Vocabulary 2.0: events as JSON-LD, their rules and their hash id.
 *
 * <p>Owns how an event is written, when it is acceptable and which id follows from its content. Refuses to own what our
 * market does with events: which step of a farm becomes which event is decided by the backend. The hash id is an
 * identity that finds duplicates; it is no seal, for it leaves out who recorded the event and when.
 */
@NullMarked
package vn.chophien.trace.epcis;

import org.jspecify.annotations.NullMarked;
