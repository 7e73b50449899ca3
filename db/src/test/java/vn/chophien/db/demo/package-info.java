@NullMarked
package vn.chophien.db.demo;

import org.jspecify.annotations.NullMarked;
