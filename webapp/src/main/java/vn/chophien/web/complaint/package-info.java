/** Where anybody says that something is wrong with a pack, and reads what came of it. */
@NullMarked
package vn.chophien.web.complaint;

import org.jspecify.annotations.NullMarked;
