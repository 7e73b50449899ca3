/**
 * Products by the hundred: a seller's products and packs as one sheet, out and in. What comes in is looked at line by line
 * before anything happens, then worked through in the background, one product whole or not at all; new products are drafts
 * that staff have yet to read, as any other. A whole import can be taken back while nobody built on it.
 */
@NullMarked
package vn.chophien.catalogue.sheet;

import org.jspecify.annotations.NullMarked;
