/** Tests of the whole: its arrows, its words, its behaviour from outside. */
@NullMarked
package vn.chophien;

import org.jspecify.annotations.NullMarked;
