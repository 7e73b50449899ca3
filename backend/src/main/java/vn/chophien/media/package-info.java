/**
 * Pictures that people send: taken in only as pictures, turned upright, stripped of where they were taken, kept in two sizes
 * under the hash of what is kept. It does not know what a picture shows or belongs to.
 */
@NullMarked
package vn.chophien.media;

import org.jspecify.annotations.NullMarked;
