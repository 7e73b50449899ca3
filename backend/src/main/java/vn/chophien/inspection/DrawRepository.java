package vn.chophien.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chophien.ledger.Fact;
import vn.chophien.ledger.Subject;
import vn.chophien.lot.LotAddress;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;
import vn.chophien.trace.sampling.Announcement;
import vn.chophien.trace.seal.Hash;

/** Keeps draws. */
@ApplicationScoped
class DrawRepository {

    private static final String HEAD = """
            SELECT d.id, d.title, d.made_from, d.made_to, d.picks, d.lots,
                   (SELECT COUNT(*) FROM inspection_visit v WHERE v.draw_id = d.id), d.list_hash, d.announced_at,
                   d.reveal_on
            FROM inspection_draw d\s""";

    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    List<DrawHead> heads(int most) {
        return Sql.list(em, HEAD + "ORDER BY d.id DESC LIMIT " + most, DrawRepository::head);
    }

    Optional<DrawHead> head(long id) {
        return Sql.first(em, HEAD + "WHERE d.id = ?1", DrawRepository::head, id);
    }

    Optional<Long> find(String clientId) {
        return Sql.first(em, "SELECT id FROM inspection_draw WHERE client_id = ?1", row -> row.number(0), clientId);
    }

    String announcement(long id) {
        return Sql.first(em, "SELECT announcement FROM inspection_draw WHERE id = ?1", row -> row.text(0), id)
                .orElseThrow();
    }

    long add(AnnounceDraw command, LotToken token, Announcement announced, Instant now, LocalDate revealOn, String by) {
        Sql.update(
                em,
                "INSERT INTO inspection_draw (client_id, token, title, made_from, made_to, picks, lots, announcement,"
                        + " list_hash, announced_at, announced_by, reveal_on)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                command.clientId(),
                token.value(),
                command.title(),
                command.from(),
                command.to(),
                announced.picks(),
                announced.lots().size(),
                announced.text(),
                announced.hash().bytes(),
                now,
                by,
                revealOn);
        return find(command.clientId()).orElseThrow();
    }

    void addLots(long drawId, Map<Long, List<RiskReason>> reasons) {
        List<String> lots = new ArrayList<>();
        List<String> why = new ArrayList<>();
        reasons.forEach((lot, all) -> {
            int weight = all.stream().mapToInt(RiskReason::points).sum();
            lots.add("(" + drawId + "," + lot + "," + weight + ")");
            all.forEach(one -> why.add(
                    "(" + drawId + "," + lot + ",'" + code(one) + "'," + one.times() + "," + one.points() + ")"));
        });
        addAll("INSERT INTO inspection_draw_lot (draw_id, lot_id, weight) VALUES ", lots);
        addAll("INSERT INTO inspection_reason (draw_id, lot_id, code, times, points) VALUES ", why);
    }

    /** Codes stand in the statement as they are, so nothing but a code may. */
    private static String code(RiskReason reason) {
        if (!reason.code().matches("[A-Z_]{1,20}")) {
            throw new IllegalStateException("Not a code: " + reason.code());
        }
        return reason.code();
    }

    private void addAll(String statement, List<String> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            Sql.update(em, statement + String.join(",", rows.subList(from, Math.min(from + AT_ONCE, rows.size()))));
        }
    }

    /** All lots of a draw; {@code places} says which were drawn, by token. */
    List<DrawLot> lots(long drawId, Map<String, Integer> places, boolean withReasons) {
        Map<Long, List<RiskReason>> reasons = withReasons ? reasons(drawId) : Map.of();
        return Sql.list(
                em,
                """
                SELECT l.id, l.gtin, l.lot_no, l.token, l.name, s.name, w.weight, a.inspector, v.sample_id
                FROM inspection_draw_lot w JOIN lot l ON l.id = w.lot_id JOIN seller s ON s.id = l.seller_id
                LEFT JOIN inspection_assignment a ON a.draw_id = w.draw_id AND a.lot_id = w.lot_id
                LEFT JOIN inspection_visit v ON v.draw_id = w.draw_id AND v.lot_id = w.lot_id
                WHERE w.draw_id = ?1""",
                row -> new DrawLot(
                        row.number(0),
                        address(row),
                        row.text(4),
                        row.text(5),
                        row.small(6),
                        places.getOrDefault(row.text(3), 0),
                        reasons.getOrDefault(row.number(0), List.of()),
                        row.textOrNull(7),
                        row.numberOrNull(8)),
                drawId);
    }

    private Map<Long, List<RiskReason>> reasons(long drawId) {
        Map<Long, List<RiskReason>> reasons = new HashMap<>();
        Sql.list(
                        em,
                        "SELECT r.lot_id, r.code, COALESCE(u.title, r.code), r.times, r.points FROM inspection_reason r"
                                + " LEFT JOIN inspection_rule u ON u.code = r.code WHERE r.draw_id = ?1"
                                + " ORDER BY r.lot_id, u.position",
                        row -> Map.entry(
                                row.number(0), new RiskReason(row.text(1), row.text(2), row.small(3), row.small(4))),
                        drawId)
                .forEach(one -> reasons.computeIfAbsent(one.getKey(), lot -> new ArrayList<>())
                        .add(one.getValue()));
        return reasons;
    }

    void assign(long drawId, long lotId, String inspector, Instant now) {
        Sql.update(em, "DELETE FROM inspection_assignment WHERE draw_id = ?1 AND lot_id = ?2", drawId, lotId);
        Sql.update(
                em,
                "INSERT INTO inspection_assignment (draw_id, lot_id, inspector, assigned_at) VALUES (?1, ?2, ?3, ?4)",
                drawId,
                lotId,
                inspector,
                now);
    }

    /** Until the end of the transaction, nobody else announces a draw. Comes first, so that what is read later is new. */
    void lockAnnouncing() {
        Sql.first(em, "SELECT code FROM inspection_rule WHERE code = 'BASE' FOR UPDATE", row -> row.text(0));
    }

    /** Until the end of the transaction, nobody else visits this lot. Comes first, so that what is read later is new. */
    void lockLot(long lotId) {
        Sql.first(em, "SELECT id FROM lot WHERE id = ?1 FOR UPDATE", row -> row.number(0), lotId);
    }

    Optional<Long> visit(long drawId, long lotId) {
        return Sql.first(
                em,
                "SELECT sample_id FROM inspection_visit WHERE draw_id = ?1 AND lot_id = ?2",
                row -> row.number(0),
                drawId,
                lotId);
    }

    void addVisit(long drawId, long lotId, long sampleId) {
        Sql.update(
                em,
                "INSERT INTO inspection_visit (draw_id, lot_id, sample_id) VALUES (?1, ?2, ?3)",
                drawId,
                lotId,
                sampleId);
    }

    /** Only the hash of the list: the list itself would tell who is visited. */
    List<Long> ids(long after, int most) {
        return Sql.list(
                em,
                "SELECT id FROM inspection_draw WHERE id > ?1 ORDER BY id LIMIT ?2",
                row -> row.number(0),
                after,
                most);
    }

    Map<Long, Fact> facts(Collection<Long> ids) {
        return Sql.list(
                        em,
                        "SELECT id, token, announced_at, title, list_hash, lots, picks FROM inspection_draw"
                                + " WHERE id IN (" + Sql.ids(ids) + ")",
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.number(0), DrawRepository::fact));
    }

    private static Fact fact(Row row) {
        return new Fact(
                DrawSeal.KIND,
                Subject.draw(row.number(0), row.text(1)),
                row.instant(2),
                null,
                row.instant(2),
                "Sở Công Thương",
                null,
                null,
                Map.of(
                        "title", row.text(3),
                        "listHash", Hash.of(row.bytes(4)).hex(),
                        "lots", row.text(5),
                        "picks", row.text(6)),
                List.of(),
                null,
                Map.of());
    }

    private static DrawHead head(Row row) {
        return new DrawHead(
                row.number(0),
                row.text(1),
                row.day(2),
                row.day(3),
                row.small(4),
                row.small(5),
                row.small(6),
                Hash.of(row.bytes(7)),
                row.instant(8),
                row.day(9));
    }

    private static LotAddress address(Row row) {
        String gtin = row.textOrNull(1);
        return new LotAddress(
                gtin == null ? null : new Gtin(gtin), new LotNumber(row.text(2)), new LotToken(row.text(3)));
    }
}
