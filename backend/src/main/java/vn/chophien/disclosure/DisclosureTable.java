package vn.chophien.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * One table of a package.
 *
 * @param name of its file
 * @param sql its rows, the id first, without order; ends where a condition may follow
 * @param id the column that it is read along
 */
record DisclosureTable(String name, List<String> heads, String sql, String id) {

    DisclosureTable {
        heads = List.copyOf(heads);
    }

    /** Everything of a part. Who bought and who complained is there only where it was asked for. */
    static List<DisclosureTable> of(DisclosurePart part, DisclosureScope scope) {
        return switch (part) {
            case IDENTITY -> List.of();
            case PRODUCTS -> List.of(products(scope), certificates(scope));
            case ORDERS -> List.of(orders(scope), lines(scope), lots(scope));
            case LOTS -> List.of(made(scope), steps(scope), edges(scope), tests(scope));
            case DIARY -> List.of(diary(scope));
            case COMPLAINTS -> List.of(complaints(scope));
        };
    }

    private static String moment(String column) {
        return "DATE_FORMAT(" + column + " + INTERVAL 7 HOUR, '%Y-%m-%d %H:%i')";
    }

    /** Whole steps as people read them. */
    private static String quantity(String steps, String scale) {
        return "ROUND(" + steps + " / POW(10, " + scale + "), " + scale + ")";
    }

    private static DisclosureTable products(DisclosureScope scope) {
        return new DisclosureTable(
                "san-pham.csv",
                List.of("Sản phẩm", "Nhóm", "Tình trạng", "Duyệt lúc", "Xuất xứ", "Quy cách", "Mã GTIN", "Giá (đồng)"),
                "SELECT t.id, p.name, c.name, p.status, " + moment("p.decided_at")
                        + ", p.origin, t.name, t.gtin, t.price FROM trade_item t JOIN product p ON p.id = t.product_id"
                        + " JOIN category c ON c.id = p.category_id WHERE p.seller_id = " + scope.sellerId(),
                "t.id");
    }

    private static DisclosureTable certificates(DisclosureScope scope) {
        return new DisclosureTable(
                "chung-nhan-ocop.csv",
                List.of("Sản phẩm", "Sao", "Quyết định", "Ngày", "Cơ quan", "Đến ngày", "Tình trạng"),
                "SELECT c.id, p.name, c.stars, c.decision_no, c.decided_on, c.issuing_body, c.valid_to, c.status"
                        + " FROM ocop_certificate c JOIN product p ON p.id = c.product_id WHERE p.seller_id = "
                        + scope.sellerId(),
                "c.id");
    }

    private static DisclosureTable orders(DisclosureScope scope) {
        List<String> heads = new ArrayList<>(List.of(
                "Đơn",
                "Tình trạng",
                "Đặt lúc",
                "Trả tiền lúc",
                "Giao xong lúc",
                "Cách trả",
                "Cách giao",
                "Mã xã nhận",
                "Tiền hàng",
                "Phí giao",
                "Tổng"));
        String columns = "SELECT o.id, o.number, o.status, " + moment("o.placed_at") + ", " + moment("o.paid_at") + ", "
                + moment("o.delivered_at") + ", o.payment_method, o.delivery_method, o.commune_code, o.goods_total,"
                + " o.delivery_fee, o.total";
        if (scope.withBuyers()) {
            heads.addAll(List.of("Người mua", "Điện thoại", "Địa chỉ"));
            columns += ", o.buyer_name, o.buyer_phone, o.address_line";
        }
        return new DisclosureTable(
                "don-hang.csv", heads, columns + " FROM market_order o WHERE " + scope.ofOrders("o"), "o.id");
    }

    private static DisclosureTable lines(DisclosureScope scope) {
        return new DisclosureTable(
                "dong-hang.csv",
                List.of("Đơn", "Sản phẩm", "Quy cách", "Số lượng", "Đơn vị", "Đơn giá", "Thành tiền"),
                "SELECT n.id, o.number, n.product_name, n.item_name, " + quantity("n.quantity", "n.unit_scale")
                        + ", n.unit_name, n.price, n.amount FROM order_line n JOIN market_order o ON o.id = n.order_id"
                        + " WHERE " + scope.ofOrders("o"),
                "n.id");
    }

    private static DisclosureTable lots(DisclosureScope scope) {
        return new DisclosureTable(
                "lo-trong-don.csv",
                List.of("Đơn", "Sản phẩm", "Lô", "Mã lô", "Số lượng"),
                "SELECT n.id, o.number, n.product_name, l.lot_no, l.token, "
                        + quantity("a.quantity", "n.unit_scale")
                        + " FROM order_line n JOIN market_order o ON o.id = n.order_id"
                        + " JOIN order_line_lot a ON a.order_line_id = n.id JOIN lot l ON l.id = a.lot_id WHERE "
                        + scope.ofOrders("o"),
                "n.id");
    }

    private static DisclosureTable made(DisclosureScope scope) {
        return new DisclosureTable(
                "lo-hang.csv",
                List.of(
                        "Lô",
                        "Mã lô",
                        "GTIN",
                        "Tên",
                        "Người bán",
                        "Nơi sản xuất",
                        "Mã số vùng trồng",
                        "Tình trạng mã lúc thu hoạch",
                        "Thu hoạch",
                        "Làm ra",
                        "Hạn dùng",
                        "Số lượng",
                        "Còn lại",
                        "Đơn vị",
                        "Tình trạng"),
                "SELECT l.id, l.lot_no, l.token, l.gtin, l.name, s.name, i.name, k.code_raw, l.code_status,"
                        + " l.harvested_on, l.made_on, l.expires_on, " + quantity("l.quantity", "l.unit_scale") + ", "
                        + quantity("l.remaining", "l.unit_scale") + ", l.unit_name, l.status FROM lot l"
                        + " JOIN seller s ON s.id = l.seller_id LEFT JOIN production_site i ON i.id = l.site_id"
                        + " LEFT JOIN site_code k ON k.id = l.site_code_id WHERE " + scope.ofLots("l"),
                "l.id");
    }

    private static DisclosureTable steps(DisclosureScope scope) {
        return new DisclosureTable(
                "buoc-cua-lo.csv",
                List.of("Lô", "Việc", "Lúc", "Ghi lúc", "Nơi", "Ai khai", "Ai xác nhận", "Khối lượng (g)", "Ghi chú"),
                "SELECT t.id, l.lot_no, t.operation, " + moment("t.occurred_at") + ", " + moment("t.recorded_at")
                        + ", t.place, t.declared_by, t.verified_by, t.mass_grams, t.note FROM lot_step t"
                        + " JOIN lot l ON l.id = t.lot_id WHERE " + scope.ofLots("l"),
                "t.id");
    }

    private static DisclosureTable edges(DisclosureScope scope) {
        return new DisclosureTable(
                "lo-sinh-lo.csv",
                List.of("Từ lô", "Thành lô", "Việc", "Khối lượng (g)"),
                "SELECT l.id, m.lot_no, l.lot_no, e.operation, e.mass_grams FROM lot_edge e"
                        + " JOIN lot l ON l.id = e.child_id JOIN lot m ON m.id = e.parent_id WHERE "
                        + scope.ofLots("l"),
                "l.id");
    }

    private static DisclosureTable tests(DisclosureScope scope) {
        return new DisclosureTable(
                "kiem-nghiem.csv",
                List.of("Lô", "Chỉ tiêu", "Số phiếu", "Phòng thử nghiệm", "Ngày", "Đạt"),
                "SELECT t.id, l.lot_no, t.title, t.report_no, t.laboratory, t.tested_on,"
                        + " CASE WHEN t.passed THEN 'đạt' ELSE 'không đạt' END FROM lot_test t"
                        + " JOIN lot l ON l.id = t.lot_id WHERE " + scope.ofLots("l"),
                "t.id");
    }

    private static DisclosureTable diary(DisclosureScope scope) {
        return new DisclosureTable(
                "nhat-ky.csv",
                List.of(
                        "Dòng",
                        "Nơi",
                        "Cây, con",
                        "Việc",
                        "Lúc",
                        "Nhận lúc",
                        "Ai làm",
                        "Vật tư",
                        "Hoạt chất",
                        "Lượng",
                        "Cách ly (ngày)",
                        "Thu hoạch (g)",
                        "Ghi chú",
                        "Sửa cho dòng",
                        "Vì sao sửa"),
                "SELECT d.id, d.id, i.name, n.crop, d.kind, " + moment("d.occurred_at") + ", " + moment("d.received_at")
                        + ", d.performer, d.material, d.active_ingredient, d.amount, d.phi_days, d.harvest_grams, d.note,"
                        + " d.corrects_id, d.correction_reason FROM diary_entry d JOIN season n ON n.id = d.season_id"
                        + " JOIN production_site i ON i.id = n.site_id WHERE " + scope.ofDiary("d", "i"),
                "d.id");
    }

    private static DisclosureTable complaints(DisclosureScope scope) {
        List<String> heads = new ArrayList<>(
                List.of("Phản ánh", "Về việc", "Lô", "Đơn", "Nhận lúc", "Tình trạng", "Nội dung", "Kết quả"));
        String columns = "SELECT m.id, m.id, m.kind, l.lot_no, o.number, " + moment("m.opened_at")
                + ", m.status, m.body, m.outcome";
        if (scope.withBuyers()) {
            heads.addAll(List.of("Người báo", "Điện thoại"));
            columns += ", m.reporter_name, m.reporter_phone";
        }
        return new DisclosureTable(
                "phan-anh.csv",
                heads,
                columns + " FROM complaint m LEFT JOIN lot l ON l.id = m.lot_id"
                        + " LEFT JOIN market_order o ON o.id = m.order_id WHERE " + scope.ofComplaints("m", "l", "o"),
                "m.id");
    }
}
