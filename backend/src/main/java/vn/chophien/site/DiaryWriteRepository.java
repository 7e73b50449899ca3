package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Adds lines to diaries; nothing here can change one. */
@ApplicationScoped
class DiaryWriteRepository {

    @PersistenceContext
    EntityManager em;

    record Place(long siteId, long sellerId) {}

    record Kept(long id, byte @Nullable [] bodyHash, DiaryReceipt receipt) {}

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
                "SELECT id, body_hash, occurred_at, captured_at, received_at, clock_skew_ms, season_id FROM diary_entry"
                        + " WHERE client_id = ?1",
                row -> new Kept(row.number(0), row.isNull(1) ? null : row.bytes(1), receipt(clientId, row)),
                clientId);
    }

    private static DiaryReceipt receipt(String clientId, Row row) {
        Long millis = row.numberOrNull(5);
        Duration skew = millis == null ? null : Duration.ofMillis(millis);
        return new DiaryReceipt(
                clientId,
                row.number(6),
                row.instant(2),
                row.instant(3),
                row.instant(4),
                skew,
                DiaryClock.of(row.instant(2), row.instant(3), row.instant(4), skew),
                false);
    }

    void addPhotos(long entryId, List<String> hashes) {
        for (int i = 0; i < hashes.size(); i++) {
            Sql.update(
                    em,
                    "INSERT INTO diary_photo (entry_id, position, hash) VALUES (?1, ?2, ?3)",
                    entryId,
                    i,
                    hashes.get(i));
        }
    }

    boolean namesPhoto(String hash) {
        return Sql.first(em, "SELECT 1 FROM diary_photo WHERE hash = ?1 LIMIT 1", row -> row.number(0), hash)
                .isPresent();
    }

    /** The line of a season that a device knows by the id that it gave it. */
    Optional<Long> line(long seasonId, String clientId) {
        return Sql.first(
                em,
                "SELECT id FROM diary_entry WHERE season_id = ?1 AND client_id = ?2",
                row -> row.number(0),
                seasonId,
                clientId);
    }

    long add(
            WriteDiaryEntry entry,
            Instant occurred,
            Instant captured,
            Instant received,
            FarmInputs.@Nullable Product product,
            @Nullable DiaryDevice device,
            String enteredBy) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(DiaryColumn.CLIENT_ID.column(), entry.clientId());
        values.put(DiaryColumn.SEASON_ID.column(), entry.seasonId());
        values.put(DiaryColumn.KIND.column(), entry.kind().name());
        values.put(DiaryColumn.OCCURRED_AT.column(), occurred);
        values.put(DiaryColumn.CAPTURED_AT.column(), captured);
        values.put(DiaryColumn.RECEIVED_AT.column(), received);
        values.put(DiaryColumn.PERFORMER.column(), entry.performer());
        values.put(DiaryColumn.MATERIAL.column(), entry.material());
        values.put(
                DiaryColumn.ACTIVE_INGREDIENT.column(),
                product == null ? entry.activeIngredient() : product.activeIngredient());
        values.put(DiaryColumn.TARGET.column(), entry.target());
        values.put(DiaryColumn.AMOUNT.column(), entry.amount());
        values.put(DiaryColumn.PHI_DAYS.column(), entry.phiDays());
        values.put(DiaryColumn.HARVEST_GRAMS.column(), entry.harvestGrams());
        values.put(DiaryColumn.NOTE.column(), entry.note());
        values.put(DiaryColumn.ENTERED_BY.column(), enteredBy);
        values.put(DiaryColumn.CORRECTS_ID.column(), entry.correctsId());
        values.put(DiaryColumn.CORRECTION_REASON.column(), entry.correctionReason());
        values.put(DiaryColumn.SOURCE.column(), entry.source().name());
        values.put(DiaryColumn.LISTED.column(), product == null ? null : product.listed());
        values.put(DiaryColumn.OVERRIDE_REASON.column(), entry.overrideReason());
        values.put(DiaryColumn.WITHDRAWS.column(), entry.withdraws() ? Boolean.TRUE : null);
        values.put(DiaryColumn.BODY_HASH.column(), entry.fingerprint(device));
        values.put(DiaryColumn.DEVICE_ID.column(), device == null ? null : device.id());
        values.put(DiaryColumn.DEVICE_SENT_AT.column(), device == null ? null : device.sentAt());
        values.put(
                DiaryColumn.CLOCK_SKEW.column(),
                device == null ? null : device.skew(received).toMillis());
        Amount amount = entry.measured().orElse(null);
        values.put(
                DiaryColumn.AMOUNT_UNIT.column(),
                amount == null ? null : amount.unit().name());
        values.put(DiaryColumn.AMOUNT_THOUSANDTH.column(), amount == null ? null : amount.thousandths());
        values.put(DiaryColumn.AMOUNT_PIECES.column(), amount == null ? null : amount.pieces());
        values.put(DiaryColumn.AMOUNT_GRAMS.column(), amount == null ? null : amount.grams());
        for (DiaryField field : DiaryField.values()) {
            values.put(field.column(), entry.details().get(field));
        }
        Sql.update(
                em,
                "INSERT INTO diary_entry (" + String.join(", ", values.keySet()) + ") VALUES ("
                        + Sql.marks(values.size()) + ")",
                values.values().toArray());
        return find(entry.clientId()).orElseThrow().id();
    }
}
