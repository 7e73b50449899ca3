/**
 * Tests that run inside the server, in the very WAR that is shipped: what only a container and a real database show, such
 * as mapping, locks, rollback, retries and roles.
 */
@NullMarked
package vn.chophien.container;

import org.jspecify.annotations.NullMarked;
