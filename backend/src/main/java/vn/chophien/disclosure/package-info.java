/**
 * What an authority asks the market to tell of a seller, and the package in which it is told: put together once, released
 * by a second person, handed over with its hashes. The seller sees it, unless the request is secret for a time.
 */
@NullMarked
package vn.chophien.disclosure;

import org.jspecify.annotations.NullMarked;
