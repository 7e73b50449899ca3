/** The pages of somebody who wants to sell: why and what is asked, the form part by part, and how their dossier stands. */
@NullMarked
package vn.chophien.web.enrolment;

import org.jspecify.annotations.NullMarked;
