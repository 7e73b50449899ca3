/**
 * Sellers of every legal kind, most of them cooperatives: who they are, where they sit, who checked them, which accounts
 * may act for them and to which bank account they are paid. It does not know what they sell.
 */
@NullMarked
package vn.chophien.cooperative;

import org.jspecify.annotations.NullMarked;
