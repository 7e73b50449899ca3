/** The schema, the code lists, the demo world and the embedded database: used at start-up and by tests. */
@NullMarked
package vn.chophien.db;

import org.jspecify.annotations.NullMarked;
