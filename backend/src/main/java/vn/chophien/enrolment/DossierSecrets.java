package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ServerSecrets;
import vn.chophien.shared.KeyedHash;
import vn.chophien.shared.TextSealing;

/** Seals what says who somebody is, and makes the hashes by which the same number is found without being opened. */
@ApplicationScoped
class DossierSecrets {

    @Inject
    ServerSecrets secrets;

    byte @Nullable [] seal(@Nullable String text, String number, String what) {
        return text == null ? null : sealing().seal(text, owner(number, what));
    }

    String open(byte[] sealed, String number, String what) {
        return sealing().open(sealed, owner(number, what));
    }

    byte[] sealFile(byte[] file, String number) {
        return sealing().sealBytes(file, owner(number, "paper"));
    }

    byte[] openFile(byte[] sealed, String number) {
        return sealing().openBytes(sealed, owner(number, "paper"));
    }

    byte @Nullable [] hash(@Nullable String text) {
        return text == null ? null : KeyedHash.sha256(secrets.named("dossier-twin"), text);
    }

    private TextSealing sealing() {
        return new TextSealing(secrets.named("dossier"));
    }

    private static String owner(String number, String what) {
        return "dossier " + number + " " + what;
    }
}
