/**
 * People: who they are, how they sign in, how long a session lives, how often something may be tried. It does not know
 * what they sell or buy.
 */
@NullMarked
package vn.chophien.account;

import org.jspecify.annotations.NullMarked;
