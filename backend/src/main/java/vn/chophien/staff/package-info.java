/**
 * The people of the department and of those who run the market: their accounts, their roles, who is locked out. Owned
 * here: who is an administrator, of whom one always remains. What a role may do is the table in
 * {@link vn.chophien.account.StaffRole}; every service asks it by itself.
 */
@NullMarked
package vn.chophien.staff;

import org.jspecify.annotations.NullMarked;
