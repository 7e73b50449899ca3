package vn.chophien.web.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.lot.LotAddress;

/** Where somebody who doubts a pack can turn to. What is not configured is not offered. */
@ApplicationScoped
public class Reporting {

    @Inject
    @ConfigProperty(name = "chophien.contact-email")
    Optional<String> email;

    @Inject
    @ConfigProperty(name = "chophien.contact-phone")
    Optional<String> phone;

    public Optional<String> phone() {
        return phone;
    }

    /** A letter that says already which lot it is about. */
    public Optional<String> letterAbout(LotAddress lot, String address) {
        return email.map(to -> "mailto:" + to + "?subject=" + escaped("Báo về lô " + lot.number()) + "&body="
                + escaped(address + "\n\nTôi thấy: "));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
