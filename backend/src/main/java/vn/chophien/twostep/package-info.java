/**
 * What lies between a right password and a session: a code of an authenticator app for staff and for sellers who want
 * one, and a password of one's own in place of one that was given. Owned here: the apps' keys, recovery codes, temporary
 * passwords, and sign-ins that are half done. Buyers have passkeys and codes by message instead.
 */
@NullMarked
package vn.chophien.twostep;

import org.jspecify.annotations.NullMarked;
