@NullMarked
package vn.chophien.ledger;

import org.jspecify.annotations.NullMarked;
