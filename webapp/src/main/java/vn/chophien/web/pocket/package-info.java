/** The diary that goes along into the field: an application of its own that needs a network once. */
@NullMarked
package vn.chophien.web.pocket;

import org.jspecify.annotations.NullMarked;
