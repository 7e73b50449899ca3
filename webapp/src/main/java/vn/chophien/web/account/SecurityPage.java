package vn.chophien.web.account;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.ContactView;
import vn.chophien.account.PasswordService;
import vn.chophien.account.Role;
import vn.chophien.account.SessionService;
import vn.chophien.passkey.PasskeyService;
import vn.chophien.passkey.PasskeyView;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The page with everything about getting in, whose forms have several addresses. */
@RequestScoped
class SecurityPage {

    static final String HOME = "/tai-khoan/bao-mat";

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    SessionService sessions;

    @Inject
    AccountService accounts;

    @Inject
    PasskeyService passkeys;

    @Inject
    PasswordService passwords;

    @Inject
    Clock clock;

    JteModel of(Actor actor, Form form) {
        boolean buyer = actor.role() == Role.BUYER;
        List<ContactView> contacts = buyer ? accounts.contacts(actor) : List.of();
        List<PasskeyView> keys = buyer ? passkeys.own(actor) : List.of();
        return new StaticTemplates()
                .accountSecurity(
                        site,
                        actor,
                        sessions.own(signedIn.token().orElseThrow()),
                        contacts,
                        keys,
                        passkeys.origin().orElse(null),
                        passwords.hasPassword(actor.accountId()),
                        form,
                        clock.instant());
    }
}
