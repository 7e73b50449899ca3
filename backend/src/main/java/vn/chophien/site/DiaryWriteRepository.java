package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

/** Adds lines to diaries; nothing here can change one. */
@ApplicationScoped
class DiaryWriteRepository {

    private static final String FIELDS =
            Arrays.stream(DiaryField.values()).map(DiaryField::column).collect(Collectors.joining(", "));

    private static final List<String> COLUMNS = List.of(
            "client_id",
            "season_id",
            "kind",
            "occurred_at",
            "captured_at",
            "received_at",
            "performer",
            "material",
            "active_ingredient",
            "target",
            "amount",
            "phi_days",
            "harvest_grams",
            "note",
            "entered_by",
            "corrects_id",
            "correction_reason",
            "source",
            "listed",
            "override_reason",
            "withdraws",
            "body_hash");

    @PersistenceContext
    EntityManager em;

    record Place(long siteId, long sellerId) {}

    record Kept(long id, byte @Nullable [] bodyHash) {}

    Optional<Place> place(long seasonId) {
        return Sql.first(
                em,
                "SELECT p.id, p.seller_id FROM season s JOIN production_site p ON p.id = s.site_id WHERE s.id = ?1",
                row -> new Place(row.number(0), row.number(1)),
                seasonId);
    }

    /** Until the end of the transaction, nobody else writes on this site. */
    void lockSite(long siteId) {
        Sql.first(em, "SELECT id FROM production_site WHERE id = ?1 FOR UPDATE", row -> row.number(0), siteId);
    }

    Optional<Kept> find(String clientId) {
        return Sql.first(
                em,
                "SELECT id, body_hash FROM diary_entry WHERE client_id = ?1",
                row -> new Kept(row.number(0), row.isNull(1) ? null : row.bytes(1)),
                clientId);
    }

    long add(
            WriteDiaryEntry entry,
            Instant occurred,
            Instant captured,
            Instant received,
            FarmInputs.@Nullable Product product,
            String enteredBy) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entry.clientId());
        values.add(entry.seasonId());
        values.add(entry.kind().name());
        values.add(occurred);
        values.add(captured);
        values.add(received);
        values.add(entry.performer());
        values.add(entry.material());
        values.add(product == null ? entry.activeIngredient() : product.activeIngredient());
        values.add(entry.target());
        values.add(entry.amount());
        values.add(entry.phiDays());
        values.add(entry.harvestGrams());
        values.add(entry.note());
        values.add(enteredBy);
        values.add(entry.correctsId());
        values.add(entry.correctionReason());
        values.add(entry.source().name());
        values.add(product == null ? null : product.listed());
        values.add(entry.overrideReason());
        values.add(entry.withdraws() ? Boolean.TRUE : null);
        values.add(entry.fingerprint());
        for (DiaryField field : DiaryField.values()) {
            values.add(entry.details().get(field));
        }
        List<String> marks = new ArrayList<>();
        for (int i = 1; i <= values.size(); i++) {
            marks.add("?" + i);
        }
        Sql.update(
                em,
                "INSERT INTO diary_entry (" + String.join(", ", COLUMNS) + ", " + FIELDS + ") VALUES ("
                        + String.join(", ", marks) + ")",
                Collections.unmodifiableList(values).toArray());
        return find(entry.clientId()).orElseThrow().id();
    }
}
