/**
 * Passkeys of those who buy (W3C Web Authentication, Level 3): a key that a buyer's own device keeps and that opens their
 * account without a code. Owned here: challenges, what is kept of each key, and the two ceremonies. The one-time code stays
 * the way in that always works, so no key is ever the last.
 */
@NullMarked
package vn.chophien.passkey;

import org.jspecify.annotations.NullMarked;
