package vn.chophien.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.chophien.account.Actor;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.shared.Site;

/** What every page of an applicant needs. */
@RequestScoped
public class ApplicantDesk {

    @Inject
    SignedIn signedIn;

    @Inject
    Site site;

    Actor applicant() {
        return signedIn.required();
    }

    Desk desk() {
        return Desk.ofApplicant(site, applicant());
    }
}
