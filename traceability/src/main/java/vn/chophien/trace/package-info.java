/** The traceability library: GS1 keys, Digital Link URIs and QR drawing, free of container and database. */
@NullMarked
package vn.chophien.trace;

import org.jspecify.annotations.NullMarked;
