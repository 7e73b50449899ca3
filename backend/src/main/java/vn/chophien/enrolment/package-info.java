/**
 * How somebody comes to sell at the market: a dossier with what the law asks of each kind of seller, its papers, and what
 * the department decides. A draft is its applicant's alone; once sent it waits for the department, which approves it, asks
 * for more or refuses it with a reason. Only an approval makes a seller. Numbers that say who a person is rest sealed.
 */
@NullMarked
package vn.chophien.enrolment;

import org.jspecify.annotations.NullMarked;
