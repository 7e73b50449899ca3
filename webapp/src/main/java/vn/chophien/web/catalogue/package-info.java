/** The shop: the list of products with its filters, and a product's page. */
@NullMarked
package vn.chophien.web.catalogue;

import org.jspecify.annotations.NullMarked;
