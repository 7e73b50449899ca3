/** The API's description as a page that people can read; machines read the same at {@code /openapi}. */
@NullMarked
package vn.chophien.web.openapi;

import org.jspecify.annotations.NullMarked;
