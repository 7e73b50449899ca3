/**
 * What people say is wrong with goods, and what comes of it: who was asked, who answered, how it ended. When several people
 * doubt the food of one lot it opens a case, which stops that lot until staff have looked.
 *
 * <p>Who complained is told to staff; to the seller only when the person agreed; to nobody else. Stopping and taking back
 * lots is done by {@code lot}.
 */
@NullMarked
package vn.chophien.complaint;

import org.jspecify.annotations.NullMarked;
