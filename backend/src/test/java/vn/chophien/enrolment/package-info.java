@NullMarked
package vn.chophien.enrolment;

import org.jspecify.annotations.NullMarked;
