/**
 * Provinces and communes as they are since 1 July 2025, by their official codes. They never change while the program
 * runs. It does not know who lives or sells there, nor what the places were called before.
 */
@NullMarked
package vn.chophien.place;

import org.jspecify.annotations.NullMarked;
