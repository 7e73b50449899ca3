package vn.chophien.web.account;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.chophien.passkey.PasskeyService;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The page with all ways in, on which each of them may find something wrong. */
@RequestScoped
class SignInPage {

    @Inject
    Site site;

    @Inject
    PasskeyService passkeys;

    JteModel of(Form form) {
        return new StaticTemplates().accountSignIn(site, form, passkeys.origin().orElse(null));
    }
}
