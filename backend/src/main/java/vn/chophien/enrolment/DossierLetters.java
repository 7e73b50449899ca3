package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.MessageOutbox;
import vn.chophien.template.FilledTemplate;
import vn.chophien.template.Slot;
import vn.chophien.template.TemplateBoardService;

/** What applicants are told, by mail where they gave an address and by SMS otherwise. No letter holds a number of theirs. */
@ApplicationScoped
class DossierLetters {

    private static final String TOPIC = "dossier";

    @Inject
    TemplateBoardService templates;

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** With the link of a line that staff wrote down; its words are forgotten with the link. */
    void prepared(PreparedLine line, String path, Instant end) {
        outbox.writeUntil(
                end,
                templates
                        .fill(DossierTemplates.PREPARED)
                        .with(Slot.SELLER, line.name())
                        .message(
                                "dossier-line-" + line.id(),
                                TOPIC,
                                ContactPoint.of(line.email(), line.phone()),
                                List.of(new Letter.Fact("Người bán", line.name())),
                                new Letter.Link("Mở hồ sơ", baseUrl + path)));
    }

    void received(Dossier dossier, long event) {
        send(templates.fill(DossierTemplates.RECEIVED), dossier, event, "/ban-hang/ho-so/" + dossier.number());
    }

    void approved(Dossier dossier, long event) {
        send(templates.fill(DossierTemplates.APPROVED), dossier, event, "/nha-ban");
    }

    void asked(Dossier dossier, long event, String words, List<DossierEvent.Ask> asks) {
        List<String> said = new ArrayList<>(List.of(words));
        asks.forEach(ask -> said.add(ask.field().vietnamese() + ": " + ask.words()));
        FilledTemplate filled =
                templates.fill(DossierTemplates.RETURNED).with(DossierTemplates.ASKED, String.join("\n\n", said));
        send(filled, dossier, event, "/ban-hang/ho-so/" + dossier.number());
    }

    void refused(Dossier dossier, long event, String reason) {
        FilledTemplate filled = templates.fill(DossierTemplates.REFUSED).with(DossierTemplates.REASON, reason);
        send(filled, dossier, event, "/ban-hang/ho-so/" + dossier.number());
    }

    private void send(FilledTemplate words, Dossier dossier, long event, String path) {
        words.with(DossierTemplates.NUMBER, dossier.number());
        String key = "dossier-" + dossier.id() + "-" + event;
        List<Letter.Fact> facts = List.of(
                new Letter.Fact("Số hồ sơ", dossier.number()),
                new Letter.Fact("Người bán", dossier.identity().name()));
        Letter.Link link = new Letter.Link("Xem hồ sơ", baseUrl + path);
        address(dossier.reach()).ifPresent(to -> outbox.write(List.of(words.message(key, TOPIC, to, facts, link))));
    }

    /** None for a dossier that was not filled in so far. */
    private static Optional<ContactPoint> address(Reach reach) {
        return Optional.ofNullable(reach.email())
                .map(ContactPoint::mail)
                .or(() -> Optional.ofNullable(reach.phone()).map(ContactPoint::phone));
    }
}
