/**
 * Provinces and communes as they are since 1 July 2025, by their official codes. They never change while the program
 * runs. It knows what communes were called before, and asks where one was divided. It does not know who lives or sells
 * there.
 */
@NullMarked
package vn.chophien.place;

import org.jspecify.annotations.NullMarked;
