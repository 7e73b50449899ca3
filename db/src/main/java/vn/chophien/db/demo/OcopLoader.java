package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import vn.chophien.db.BatchInsert;

/** OCOP certificates of products that are not at the market, from {@code ocop.txt}. */
final class OcopLoader {
    private final World world;
    private final BatchInsert certificates;

    OcopLoader(World world) {
        this.world = world;
        this.certificates = world.into(
                "ocop_elsewhere",
                "product_name",
                "holder",
                "commune_code",
                "stars",
                "decision_no",
                "decided_on",
                "valid_to",
                "recorded_at",
                "recorded_by",
                "sample_data");
    }

    void load() throws SQLException {
        for (Card card : Card.read("ocop.txt")) {
            LocalDate decided = world.days.day(card.number("decided"));
            certificates.add(
                    card.key(),
                    card.text("holder"),
                    card.text("commune"),
                    card.number("stars"),
                    card.text("decision"),
                    decided,
                    decided.plusMonths(CertificateLoader.MONTHS_VALID),
                    world.days.now(),
                    SellerLoader.STAFF,
                    true);
        }
        certificates.send();
    }
}
