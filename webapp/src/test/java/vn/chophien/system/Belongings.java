package vn.chophien.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of everything that a seller or a buyer can have: whoever else comes must not see it. What says who somebody is,
 * stands in {@link #SECRETS} alone.
 */
final class Belongings {

    static final String BUYER = "Hoàng Thị Kín Đáo";
    static final String PHONE = "977123987";
    static final String STREET = "Ngõ Riêng Tư 7";
    static final List<String> SECRETS = List.of(BUYER, PHONE, "977 123 987", STREET);

    /** Of nothing. */
    static final String NO_ID = "999999999";

    private final Map<String, String> own = new HashMap<>();
    private final Goods goods;
    private final Rows rows;
    private final Farm farm;
    private final Buyer buyer;
    private final PlacedOrder order;
    private final Goods.Item item;
    private final String token;

    Belongings(RunningMarket market, Goods.Seller neighbour) {
        goods = new Goods(market);
        rows = new Rows(goods);
        farm = new Farm(market, "PLANTING_AREA");
        buyer = Buyer.newcomer(market).signIn();
        item = goods.item(farm.owner(), 1_000, 10, 10);
        order = PlacedOrder.paid(goods, farm.owner(), item, 1, lot());
        token = String.valueOf(goods.text(
                "SELECT c.access_token FROM checkout c JOIN market_order o ON o.checkout_id = c.id WHERE o.number = ?",
                order.number()));
        farm.write("care", farm.today(), "note", "Làm cỏ");
        farm.harvest(farm.today(), "850");
        ofTheField();
        ofTheShop();
        ofOrders();
        ofPeople(market, neighbour);
        ofTheBuyer();
    }

    Goods.Seller seller() {
        return farm.owner();
    }

    Browser manager() {
        return farm.seller();
    }

    Browser buyer() {
        return buyer.browser();
    }

    PlacedOrder order() {
        return order;
    }

    long item() {
        return item.id();
    }

    long lot() {
        return item.lots().get(0);
    }

    long season() {
        return farm.season();
    }

    /** What somebody of this name has; null where the pattern names nobody's own. */
    @Nullable
    String value(String pattern) {
        return own.get(pattern);
    }

    /** How many of these things are as they were: nobody else may have ended or removed one. */
    long untouched() {
        return goods.number(
                        "SELECT COUNT(*) FROM seller_invitation WHERE id = ? AND withdrawn_at IS NULL",
                        Long.valueOf(String.valueOf(own.get("/nha-ban/thanh-vien/loi-moi/{id}"))))
                + goods.number(
                        "SELECT COUNT(*) FROM seller_member WHERE seller_id = ? AND account_id = ? AND role = 'PACKER'",
                        seller().id(),
                        Long.valueOf(String.valueOf(own.get("/nha-ban/thanh-vien/{account}"))))
                + goods.number("SELECT COUNT(*) FROM trade_item WHERE id = ? AND active", item.id())
                + goods.number(
                        "SELECT COUNT(*) FROM lot_shipment WHERE id = ? AND closed_at IS NULL",
                        Long.valueOf(String.valueOf(own.get("/nha-ban/lo-hang/dang-den/{shipment}"))))
                + goods.number(
                        "SELECT COUNT(*) FROM seller_dossier_paper WHERE id = ?",
                        Long.valueOf(String.valueOf(own.get("/ban-hang/ho-so/{number}/giay-to/{id}"))));
    }

    private long account() {
        return goods.number("SELECT account_id FROM account_contact WHERE value = ?", buyer.address());
    }

    private void put(String pattern, Object value) {
        own.put(pattern, String.valueOf(value));
    }

    private void ofTheField() {
        put("/nha-ban/vung-trong/{id}", farm.place());
        put("/nha-ban/noi-san-xuat/{id}", farm.place());
        put("/nha-ban/vu/{season}", farm.season());
        put("/nha-ban/vu/{season}/nhat-ky/{entry}", farm.lastLine());
        put("/nha-ban/vu/{season}/ghi-am/{entry}", farm.lastLine());
        String sheet = "NK-" + farm.season() + "-1";
        String printKey = UUID.randomUUID().toString();
        rows.add("diary_sheet", "season_id", farm.season(), "code", sheet, "print_key", printKey);
        put("/nha-ban/vu/{season}/to-giay/{key}", printKey);
        put("/nha-ban/to-giay/{code}", sheet);
        put("/nha-ban/to-giay/{code}/{hash}", "ab".repeat(32));
        put("/nha-ban/lo-hang/thu-hoach/{season}", farm.season());
        put("/api/v1/seasons/{season}", farm.season());
        put("/api/v1/seasons/{season}/diary/{clientId}", "0b8f3c1e-7d52-4a6b-9c3d-1f2e3d4c5b6a");
    }

    private void ofTheShop() {
        long product = goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
        put("/nha-ban/san-pham/{id}", product);
        put("/nha-ban/san-pham/{id}/anh/{hash}", "ab".repeat(32));
        put("/nha-ban/san-pham/{id}/quy-cach/{item}", item.id());
        put("/nha-ban/gia-di-dau/{product}", product);
        put("/nha-ban/lo-hang/{id}", lot());
        put("/nha-ban/lo-hang/{lot}", lot());
        put("/nha-ban/truy-vet/{id}", lot());
        long shipment = rows.add(
                "lot_shipment", "lot_id", goods.lot(goods.seller(), item.id(), 5, null), "to_seller_id", seller().id());
        put("/nha-ban/lo-hang/dang-den/{shipment}", shipment);
        put(
                "/nha-ban/lo-hang/{lot}/tem/{job}",
                rows.add("label_job", "lot_id", lot(), "kind", "LOT", "format", "A4_3X7", "resolution", "DPI_300"));
        put("/nha-ban/thu-hoi/{id}", recall());
        put("/nha-ban/thu-hoi/{id}/bao-cao/{which}", "truoc");
        put("/nha-ban/thu-hoi/{id}/bao-cao/{which}.{kind}", "pdf");
        put("/nha-ban/truy-vet/{id}/tep.{kind}", "csv");
        put("/nha-ban/ma-giam-gia/{id}", voucher());
        put("/nha-ban/dat-truoc/{id}", preorder(product));
        put(
                "/nha-ban/san-pham/nhap/{id}",
                rows.add("product_import", "seller_id", seller().id(), "head", "[]", "status", "READ"));
        put("/nha-ban/yeu-cau/go-bo/{id}", rows.add("takedown", "seller_id", seller().id(), "whole", 0));
    }

    private long recall() {
        long recall = rows.add("recall", "lot_id", item.lots().get(1), "danger_class", "A", "mock", 1);
        rows.add("recall_lot", "recall_id", recall, "lot_id", item.lots().get(1), "status_before", "NORMAL");
        return recall;
    }

    private long voucher() {
        return rows.add(
                "voucher",
                "code",
                "RIENG" + seller().id(),
                "seller_id",
                seller().id(),
                "kind",
                "AMOUNT",
                "amount",
                1_000,
                "listed",
                0,
                "status",
                "ENDED",
                "valid_to",
                "2099-01-01 00:00:00");
    }

    private long preorder(long product) {
        return rows.add(
                "preorder",
                "trade_item_id",
                item.id(),
                "product_id",
                product,
                "seller_id",
                seller().id(),
                "status",
                "CALLED_OFF",
                "expected_to",
                "2099-01-01");
    }

    private void ofOrders() {
        goods.update(
                "UPDATE market_order SET buyer_name = ?, buyer_phone = ?, address_line = ? WHERE number = ?",
                BUYER,
                "+84" + PHONE,
                STREET,
                order.number());
        long id = goods.number("SELECT id FROM market_order WHERE number = ?", order.number());
        rows.add(
                "buyer_checkout",
                "checkout_id",
                goods.number("SELECT checkout_id FROM market_order WHERE id = ?", id),
                "account_id",
                account(),
                "taken_over",
                0);
        rows.add("order_invoice_request", "order_id", id, "kind", "COMPANY", "tax_code", "0100109106", "name", BUYER);
        put("/nha-ban/don-hang/{number}", order.number());
        put(
                "/nha-ban/don-hang/{number}/kien/{parcel}",
                rows.add("order_parcel", "order_id", id, "position", 1, "carrier", "Bưu điện", "request_key", "thu"));
        put("/nha-ban/tra-hang/{id}", handBack(id));
        put("/don-hang/{number}/tra-hang/{id}", String.valueOf(own.get("/nha-ban/tra-hang/{id}")));
        put("/don-hang/{number}", order.number());
        put("/don-hang/{number}/danh-gia/{line}", order.lineId());
        put("/thanh-toan/{token}", token);
        put("/thanh-toan/{token}/{number}", order.number());
        put("/tai-khoan/don-hang/{number}", order.number());
        put("/api/v1/orders/{number}", order.number());
        put(
                "/nha-ban/tien/thu-ho/{id}",
                rows.add("cod_remittance", "seller_id", seller().id(), "table_text", "a\tb", "column_map", "0,1"));
        PlacedOrder atTheStall = PlacedOrder.paid(goods, seller(), item, 1, lot());
        rows.add(
                "counter_sale",
                "seller_id",
                seller().id(),
                "idempotency_key",
                String.valueOf(goods.text(
                        "SELECT c.idempotency_key FROM checkout c JOIN market_order o ON o.checkout_id = c.id"
                                + " WHERE o.number = ?",
                        atTheStall.number())));
        put("/nha-ban/quay/{number}", atTheStall.number());
        put("/nha-ban/khieu-nai/{id}", rows.add("complaint", "order_id", id, "lot_id", lot(), "status", "OPEN"));
    }

    private long handBack(long orderId) {
        long handedBack =
                rows.add("order_return", "order_id", orderId, "state", "ASKED", "reason", "DAMAGED", "whole", 0);
        rows.add("return_line", "return_id", handedBack, "order_line_id", order.lineId());
        return handedBack;
    }

    private void ofPeople(RunningMarket market, Goods.Seller neighbour) {
        String member = new People(market).member(seller(), "PACKER");
        long account = goods.number("SELECT id FROM account WHERE sign_in_name = ?", member);
        put("/nha-ban/thanh-vien/{account}", account);
        put(
                "/nha-ban/thanh-vien/lay-lai/{past}",
                rows.add("seller_member_past", "seller_id", seller().id(), "account_id", account, "role", "PACKER"));
        put(
                "/nha-ban/thanh-vien/loi-moi/{id}",
                rows.add("seller_invitation", "seller_id", seller().id(), "role", "PACKER", "contact", "+84" + PHONE));
        long helper = goods.number(
                "SELECT id FROM account WHERE sign_in_name = ?", new People(market).member(neighbour, "MANAGER"));
        long mandate = rows.add(
                "seller_mandate",
                "seller_id",
                seller().id(),
                "helper_id",
                helper,
                "scopes",
                "GOODS",
                "ends_on",
                "2020-01-01");
        put("/nha-ban/nguoi-giup/{id}", mandate);
        put("/nha-ban/lam-giup/{id}", mandate);
    }

    private void ofTheBuyer() {
        long dossier = rows.add(
                "seller_dossier",
                "number",
                dossierNumber(),
                "account_id",
                account(),
                "kind",
                "FARM_HOUSEHOLD",
                "status",
                "DRAFT",
                "representative",
                BUYER,
                "address_line",
                STREET);
        put("/ban-hang/ho-so/{number}", dossierNumber());
        put(
                "/ban-hang/ho-so/{number}/giay-to/{id}",
                rows.add("seller_dossier_paper", "dossier_id", dossier, "kind", "OTHER"));
        put(
                "/tai-khoan/dia-chi/{id}",
                rows.add(
                        "buyer_address",
                        "account_id",
                        account(),
                        "name",
                        BUYER,
                        "phone",
                        "+84" + PHONE,
                        "commune_code",
                        "02020",
                        "line",
                        STREET,
                        "is_default",
                        0));
        rows.add("passkey_user", "account_id", account());
        put("/tai-khoan/bao-mat/khoa-truy-cap/{id}", rows.add("passkey", "account_id", account(), "transports", ""));
        put("/tai-khoan/bao-mat/phien/{name}", "0".repeat(16));
        put("/tai-khoan/dong-y/{purpose}", "market-news");
        put("/tai-khoan/don-hang/dat-truoc/{code}", request());
    }

    private String dossierNumber() {
        return String.format("HS261127%05d", seller().id());
    }

    private String request() {
        String code = "K" + seller().id();
        rows.add(
                "preorder_request",
                "preorder_id",
                Long.parseLong(String.valueOf(own.get("/nha-ban/dat-truoc/{id}"))),
                "code",
                code,
                "buyer_name",
                BUYER,
                "buyer_phone",
                "+84" + PHONE,
                "delivery_method",
                "PICKUP",
                "status",
                "CALLED_OFF");
        rows.add(
                "buyer_preorder_request",
                "request_id",
                goods.number("SELECT id FROM preorder_request WHERE code = ?", code),
                "account_id",
                account(),
                "taken_over",
                0);
        return code;
    }
}
