/**
 * What is offered: products with their texts, the packs that a GTIN names with their prices, OCOP certificates, and the
 * shelves they stand on. A product is written by its seller and shown only after staff approved it:
 *
 * <pre>
 * DRAFT → PENDING → APPROVED ⇄ HIDDEN
 *            ↓ ↑
 *          REFUSED
 * </pre>
 *
 * <p>It does not know how much there is of anything. Lots are the stock, and lots belong to a feature above; what a
 * shopper must see of them beside a product is read here by plain SQL, and never written.
 */
@NullMarked
package vn.chophien.catalogue;

import org.jspecify.annotations.NullMarked;
