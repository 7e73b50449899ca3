package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Every node looks; the notice's row decides who writes. */
@ApplicationScoped
class CertificateRound implements Round {

    private static final System.Logger LOG = System.getLogger(CertificateRound.class.getName());

    @Inject
    CertificateClockService certificates;

    @Inject
    @ConfigProperty(name = "chophien.certificate.pause", defaultValue = "PT1H")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        certificates.ending().forEach(this::tell);
    }

    private void tell(EndingCertificate certificate) {
        try {
            certificates.tell(certificate);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Certificate " + certificate.id() + " waits for the next round", failure);
        }
    }
}
