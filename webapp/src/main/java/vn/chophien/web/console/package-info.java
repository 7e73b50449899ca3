/** The department's console. It shows and passes on decisions; what may be decided is up to the services. */
@NullMarked
package vn.chophien.web.console;

import org.jspecify.annotations.NullMarked;
