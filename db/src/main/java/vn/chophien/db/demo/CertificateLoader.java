package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.db.BatchInsert;

/** OCOP certificates: the lines {@code ocop} of a product card. Each is valid for 36 months from its decision. */
final class CertificateLoader {
    static final int MONTHS_VALID = 36;

    private final World world;
    private final BatchInsert certificates;

    CertificateLoader(World world, BatchInsert products) {
        this.world = world;
        this.certificates = world.into(
                        "ocop_certificate",
                        "product_id",
                        "stars",
                        "decision_no",
                        "decided_on",
                        "issuing_body",
                        "valid_to",
                        "status",
                        "status_note",
                        "verified_by",
                        "verified_on")
                .after(products);
    }

    void place(World.Product product, Card card) throws SQLException {
        for (List<String> row : card.rows("ocop")) {
            int stars = Integer.parseInt(row.get(0));
            LocalDate decided = world.days.day(Integer.parseInt(row.get(1)));
            String status = row.get(3);
            boolean verified = !status.equals("CLAIMED");
            LocalDate checked = decided.plusDays(20);
            certificates.add(
                    product.id(),
                    stars,
                    row.get(2),
                    decided,
                    issuer(stars),
                    decided.plusMonths(MONTHS_VALID),
                    status,
                    row.size() > 4 ? row.get(4) : null,
                    verified ? SellerLoader.STAFF : null,
                    verified ? checked : null);
        }
    }

    void send() throws SQLException {
        certificates.send();
    }

    static String issuer(int stars) {
        return stars == 5 ? "Bộ Nông nghiệp và Môi trường (minh họa)" : "Ủy ban nhân dân tỉnh Thái Nguyên (minh họa)";
    }
}
