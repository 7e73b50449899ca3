package vn.chophien.web.buyer;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.MandateScope;
import vn.chophien.enrolment.DossierEvent;
import vn.chophien.enrolment.DossierView;
import vn.chophien.member.MandateView;

/** What somebody handed in to sell at the market, and for which households they act, as they take it along. */
final class OwnDossierJson {

    private OwnDossierJson() {}

    static JsonObjectBuilder of(DossierView dossier, List<DossierEvent> history) {
        JsonArrayBuilder events = JSON.createArrayBuilder();
        for (DossierEvent event : history) {
            events.add(JSON.createObjectBuilder()
                    .add("kind", event.kind().name())
                    .add("at", event.at().toString())
                    .add("words", text(event.words())));
        }
        return JSON.createObjectBuilder()
                .add("number", dossier.number())
                .add("kind", dossier.kind().name())
                .add("status", dossier.status().name())
                .add("name", dossier.name())
                .add("taxCode", text(dossier.taxCode()))
                .add("registrationNo", text(dossier.registrationNo()))
                .add("representative", dossier.representative())
                .add("birthDate", text(dossier.birthDate()))
                .add("citizenNo", text(dossier.citizenNo()))
                .add("address", address(dossier))
                .add("phone", text(dossier.phone()))
                .add("email", text(dossier.email()))
                .add("bank", text(dossier.bankName()))
                .add("bankAccount", text(dossier.bankAccount()))
                .add("bankHolder", text(dossier.bankHolder()))
                .add("startedAt", dossier.createdAt().toString())
                .add("history", events);
    }

    static JsonObjectBuilder of(MandateView mandate) {
        JsonArrayBuilder scopes = JSON.createArrayBuilder();
        mandate.scopes().stream().map(MandateScope::name).sorted().forEach(scopes::add);
        return JSON.createObjectBuilder()
                .add("household", mandate.sellerName())
                .add("scopes", scopes)
                .add("grantedAt", mandate.grantedAt().toString())
                .add("endsOn", mandate.endsOn().toString())
                .add("withdrawnAt", text(mandate.withdrawnAt()));
    }

    static String address(DossierView dossier) {
        return dossier.commune() == null
                ? dossier.addressLine()
                : dossier.addressLine() + ", " + dossier.commune().fullName();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
