/**
 * Who may sit at a seller's desk: members, whoever was asked to become one, and helpers whom a household lets act for it.
 * Owned here: that one manager always remains, that a link opens once, that a mandate ends. What a role or a mandate may
 * do is the table in {@link vn.chophien.account.MemberRole} and {@link vn.chophien.account.MandateScope}; every service
 * asks it by itself.
 */
@NullMarked
package vn.chophien.member;

import org.jspecify.annotations.NullMarked;
