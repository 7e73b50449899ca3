package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.chophien.trace.seal.SignedManifest;

/** Signs what leaves the house in files, with the key that everybody knows from the log. */
@ApplicationScoped
@Transactional
public class ManifestSigningService {

    @Inject
    LogReadRepository log;

    @Inject
    LogKeys keys;

    /**
     * Signs the list of a package's files.
     *
     * @return empty on a node without the key
     */
    public Optional<SignedManifest> sign(byte[] manifest) {
        String origin =
                log.latest().map(last -> last.signed().checkpoint().origin()).orElseGet(keys::origin);
        return keys.signer(origin).map(signer -> signer.signManifest(manifest));
    }
}
