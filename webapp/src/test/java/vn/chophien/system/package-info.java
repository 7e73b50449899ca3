/** The whole market from outside: the WAR in its server, a real database, HTTP. One market serves the whole run. */
@NullMarked
package vn.chophien.system;

import org.jspecify.annotations.NullMarked;
