@NullMarked
package vn.chophien.epcis;

import org.jspecify.annotations.NullMarked;
