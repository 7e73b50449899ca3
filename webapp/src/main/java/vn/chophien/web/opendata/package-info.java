/** Open data: tables that everybody may take along, and the catalogue that lists them. */
@NullMarked
package vn.chophien.web.opendata;

import org.jspecify.annotations.NullMarked;
