/**
 * The benchmark: starts the distribution, measures its pages against a constant of the same server in the same run, and
 * prints ratios. Run by hand (see README); no test asserts a time.
 */
@NullMarked
package vn.chophien.bench;

import org.jspecify.annotations.NullMarked;
