/** EPCIS 2.0 over HTTP, for partners' systems: capture, queries and the history of a lot as a document. */
@NullMarked
package vn.chophien.api.epcis;

import org.jspecify.annotations.NullMarked;
