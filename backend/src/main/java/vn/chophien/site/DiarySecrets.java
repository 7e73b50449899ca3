package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chophien.account.ServerSecrets;
import vn.chophien.shared.TextSealing;

/** Seals what the diary keeps for the seller's own people: photos of sheets, and what was spoken. */
@ApplicationScoped
class DiarySecrets {

    @Inject
    ServerSecrets secrets;

    byte[] seal(byte[] file, String owner) {
        return sealing().sealBytes(file, owner);
    }

    byte[] open(byte[] sealed, String owner) {
        return sealing().openBytes(sealed, owner);
    }

    private TextSealing sealing() {
        return new TextSealing(secrets.named("diary-evidence"));
    }
}
