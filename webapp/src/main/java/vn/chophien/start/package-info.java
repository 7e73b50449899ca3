/**
 * The launcher: starts the database and the server, watches them, and stops them in order. It knows nothing of the
 * market's rules or pages, runs in a process of its own, and stays out of the WAR.
 */
@NullMarked
package vn.chophien.start;

import org.jspecify.annotations.NullMarked;
