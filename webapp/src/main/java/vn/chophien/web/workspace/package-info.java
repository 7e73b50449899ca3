/** The seller's workspace. It shows and passes on what members of a seller do; the rules are the services'. */
@NullMarked
package vn.chophien.web.workspace;

import org.jspecify.annotations.NullMarked;
