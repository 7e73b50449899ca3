/**
 * Banks' statements as people download them: tables in CSV or XLSX below a letterhead, with heads that every bank words in
 * its own way. Pure reading; what the lines mean for orders is not known here.
 */
@NullMarked
package vn.chophien.payment.statement;

import org.jspecify.annotations.NullMarked;
