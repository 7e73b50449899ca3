/**
 * The GS1-conformant resolver: a Digital Link leads on to what is asked for, or tells where everything is.
 *
 * <p>GS1-Conformant Resolver standard 1.2.0; RFC 9264 for the link set. Owns which link answers a request. Refuses to own
 * the pages behind the links.
 */
@NullMarked
package vn.chophien.web.resolver;

import org.jspecify.annotations.NullMarked;
