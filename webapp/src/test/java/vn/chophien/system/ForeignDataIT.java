package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.account.MemberRole;
import vn.chophien.account.Role;
import vn.chophien.account.StaffRole;
import vn.chophien.api.ApiApplication;
import vn.chophien.api.epcis.EpcisApplication;
import vn.chophien.web.PagesApplication;

/**
 * Every address that the market answers, knocked at by everybody whose it is not, with what is really somebody's. The
 * addresses are read off the resources: a new one fails here until it is said whose it is ({@link Belongings}) or why it
 * is open to all ({@link #OPEN}).
 */
@ExtendWith(RunningMarket.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignDataIT {

    /** What asks nobody who they are, by the longest beginning that fits, and why it may. */
    private static final Map<String, String> OPEN = open();

    private static final String UNKNOWN = "KHONGCO";

    /** What names nobody's own thing, where patterns do not list it. */
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("id", Belongings.NO_ID),
            Map.entry("number", UNKNOWN),
            Map.entry("package", Belongings.NO_ID),
            Map.entry("seller", Belongings.NO_ID),
            Map.entry("lot", Belongings.NO_ID),
            Map.entry("hash", "ab".repeat(32)),
            Map.entry("year", "2026"),
            Map.entry("month", "2026-01"),
            Map.entry("day", "2026-09-02"),
            Map.entry("code", "02020"),
            Map.entry("kind", "csv"),
            Map.entry("which", "truoc"),
            Map.entry("token", UNKNOWN),
            Map.entry("limit", UNKNOWN),
            Map.entry("part", "1"),
            Map.entry("size", "-nho"),
            Map.entry("provider", "vnpay"),
            Map.entry("slug", UNKNOWN));

    private static final List<Integer> REFUSED = List.of(403, 404);

    /** Answers that tell nothing and change nothing, though they are no refusal, and why. */
    private static final Map<String, Integer> HARMLESS = Map.ofEntries(
            Map.entry("GET /nha-ban/don-hang/{number}/dong-goi/quet", 303), // leads to the page that refuses
            Map.entry("POST /nha-ban/don-hang/{number}/dong-goi/quet/anh", 204), // reads the picture that it was sent
            Map.entry("POST /nha-ban/lo-hang/dang-den/{shipment}", 409), // the form is looked at first
            Map.entry("POST /nha-ban/vu/{season}/nhat-ky", 400),
            Map.entry("POST /nha-ban/thanh-vien/{account}/vai-tro", 400),
            Map.entry("POST /nha-ban/thanh-vien/lay-lai/{past}", 409), // not among one's own
            Map.entry("POST /nha-ban/thanh-vien/loi-moi/{id}/rut", 303), // what one does not have is gone already
            Map.entry("POST /nha-ban/thanh-vien/{account}/bot", 303),
            Map.entry("POST /nha-ban/san-pham/{id}/quy-cach/{item}/{deed}", 303),
            Map.entry("POST /ban-hang/ho-so/{number}/giay-to/{id}/bo", 303));

    /** Pages of a thing that this one of its kind does not have. */
    private static final Set<String> WITHOUT = Set.of(
            "/nha-ban/nguoi-giup/{id}/giay.jpg",
            "/nha-ban/vu/{season}/ghi-am/{entry}",
            "/nha-ban/to-giay/{code}/{hash}.jpg",
            "/nha-ban/don-hang/{number}/hoa-don/tep.{kind}",
            "/ban-hang/ho-so/{number}/giay-to/{id}.jpg",
            "/nha-ban/lo-hang/{lot}/tem/{job}/tem.zpl");

    /** That {@link Belongings#untouched} counts. */
    private static final long THINGS = 5;

    private final RunningMarket market;
    private final Goods goods;
    private final Belongings theirs;
    private final Belongings mine;
    private final List<Door> doors;

    ForeignDataIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        Goods.Seller neighbour = goods.seller();
        this.theirs = new Belongings(market, neighbour);
        this.mine = new Belongings(market, neighbour);
        this.doors = Stream.of(new PagesApplication(), new ApiApplication(), new EpcisApplication())
                .flatMap(application -> Door.of(application).stream())
                .filter(door -> !door.verb().equals("OPTIONS"))
                .toList();
    }

    private static Map<String, String> open() {
        String shop = "the shop window: what is on offer, of whom and from where";
        String lots = "what a pack's QR opens, of lots that are sold";
        String log = "the sealed log, which anybody may check";
        String door = "a way in; it tells nothing and slows down who tries";
        String link = "opened by a link or code that only its owner was given";
        Map<String, String> open = new LinkedHashMap<>();
        Stream.of("/san-pham", "/hop-tac-xa", "/mua-vu", "/ban-do", "/xa/", "/so-sanh", "/giao-den-toi", "/da-luu")
                .forEach(path -> open.put(path, shop));
        Stream.of(
                        "/anh/",
                        "/noi-nhan",
                        "/phi-giao",
                        "/dat-truoc/{id}",
                        "/bao-noi-dung",
                        "/robots.txt",
                        "/sitemap",
                        "/nguon-hang",
                        "/nhung/")
                .forEach(path -> open.put(path, shop));
        Stream.of("/l/", "/L/", "/lo-la/", "/tra-cuu", "/{key}/", "/.well-known", "/cach-tinh-diem-nhat-ky")
                .forEach(path -> open.put(path, lots));
        Stream.of("/minh-bach", "/log").forEach(path -> open.put(path, log));
        Stream.of("/dang-nhap", "/dang-xuat", "/tai-khoan", "/ngon-ngu", "/nhat-ky/tep")
                .forEach(path -> open.put(path, door));
        Stream.of("/loi-moi", "/bo-nhan-tin", "/thoi-nhac", "/bao-van-de", "/thanh-toan/{token}", "/don-hang")
                .forEach(path -> open.put(path, link));
        Stream.of("/dat-truoc/loi-dat", "/api/v1/orders").forEach(path -> open.put(path, link));
        Stream.of("/gio-hang", "/thanh-toan").forEach(path -> open.put(path, "the visitor's own cart, by its cookie"));
        Stream.of("/ban-hang", "/ai-thay-gi", "/chinh-sach-du-lieu", "/du-lieu-mo")
                .forEach(path -> open.put(path, "texts and open data"));
        Stream.of("/api/v1/ping", "/api/v1/places", "/api/v1/products", "/api/v1/cooperatives", "/api/v1/preorders")
                .forEach(path -> open.put(path, "open data, as its pages"));
        Stream.of("/api/v1/lots", "/api/v1/statistics", "/epcis/v2/lots")
                .forEach(path -> open.put(path, "open data, as its pages"));
        open.put("/api/v1/webhooks", "banks and providers, whose signature or key it asks for");
        open.put("/api/v1/seasons", "asks for the seller's session itself");
        open.put("/epcis/v2", "asks for a partner's key itself");
        return open;
    }

    @Test
    void everyAddressAsksWhoComesOrIsOpenForAReason() {
        List<String> unexplained = doors.stream()
                .filter(door -> door.role() == null && !door.pattern().equals("/"))
                .map(Door::pattern)
                .filter(pattern -> OPEN.keySet().stream().noneMatch(pattern::startsWith))
                .toList();

        assertThat(unexplained).isEmpty();
        assertThat(doors.size()).as("doors").isGreaterThan(400);
    }

    @Test
    void strangersAreSentToTheSignIn() {
        Browser stranger = new Browser(market);
        List<String> wrong = new ArrayList<>();

        guarded().forEach(door -> {
            HttpResponse<String> answer = knock(stranger, door, theirs::value);
            if (answer.statusCode() != 303 || !Browser.location(answer).startsWith("/dang-nhap")) {
                wrong.add(door + " " + answer.statusCode());
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void theDeskOfAnotherRoleDoesNotExist() {
        Map<Role, Browser> people =
                Map.of(Role.BUYER, mine.buyer(), Role.SELLER, mine.manager(), Role.STAFF, new People(market).staff());
        List<String> wrong = new ArrayList<>();

        guarded()
                .forEach(door -> people.forEach((role, who) -> {
                    if (door.role() != role) {
                        int status = knock(who, door, theirs::value).statusCode();
                        if (status != 404) {
                            wrong.add(role + " " + door + " " + status);
                        }
                    }
                }));

        assertThat(wrong).isEmpty();
    }

    /** Otherwise all that follows would prove nothing. */
    @Test
    void whoeverHasAThingOpensItsPages() {
        List<String> wrong = new ArrayList<>();

        owned().filter(door -> door.verb().equals("GET")).forEach(door -> {
            Browser owner = door.role() == Role.SELLER ? theirs.manager() : theirs.buyer();
            int status = knock(owner, door, theirs::value).statusCode();
            if (status >= 401 && status != 409 && !WITHOUT.contains(door.pattern())) {
                wrong.add(door + " " + status);
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyOpensOrChangesWhatIsAnothers() {
        Map<String, Browser> sellers = new LinkedHashMap<>();
        for (MemberRole role : MemberRole.values()) {
            sellers.put(role.name(), new People(market).memberOf(mine.seller(), role.name()));
        }
        Browser helper = formerHelper();
        sellers.put("helper whose mandate ended", helper);
        long before = theirs.untouched();
        List<String> wrong = new ArrayList<>();

        owned().forEach(door -> {
            Map<String, Browser> nosy = door.role() == Role.SELLER ? sellers : Map.of("another buyer", mine.buyer());
            nosy.forEach((name, who) -> {
                if (!(who == helper && endsOwnMandate(door))) {
                    refused(wrong, name, door, knock(who, door, theirs::value));
                }
            });
        });

        assertThat(wrong).isEmpty();
        assertThat(theirs.untouched()).isEqualTo(before).isEqualTo(THINGS);
    }

    /** Their photo of my product, their line of my order: the outer one is mine, the inner one is not, and the other way. */
    @Test
    void oneOwnThingIsNoWayIntoAnothers() {
        List<String> wrong = new ArrayList<>();

        owned().filter(door -> door.variables().size() > 1).forEach(door -> {
            List<String> variables = door.variables().stream()
                    .filter(key -> !Objects.equals(theirs.value(key), mine.value(key)))
                    .toList();
            if (variables.size() > 1) {
                Browser who = door.role() == Role.SELLER ? mine.manager() : mine.buyer();
                refused(
                        wrong,
                        "inner",
                        door,
                        knock(who, door, key -> of(variables.get(0).equals(key), key)));
                refused(
                        wrong,
                        "outer",
                        door,
                        knock(who, door, key -> of(!variables.get(0).equals(key), key)));
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(theirs.untouched()).isEqualTo(THINGS);
    }

    @Test
    void whatIsOpenTellsNobodyWhoTheBuyerIs() {
        List<Browser> nosy = List.of(new Browser(market), mine.buyer(), mine.manager(), new People(market).staff());
        List<String> wrong = new ArrayList<>();

        doors.stream()
                .filter(door -> door.role() == null && !door.pattern().contains("webhooks"))
                .forEach(door -> {
                    for (Browser who : nosy) {
                        boolean ownToken = door.pattern().startsWith("/thanh-toan/{token}");
                        HttpResponse<String> answer = knock(who, door, key -> {
                            String value = ownToken && key.endsWith("{token}") ? mine.value(key) : theirs.value(key);
                            return value == null && !door.choices().containsKey(last(key))
                                    ? COMMON.getOrDefault(last(key), UNKNOWN)
                                    : value;
                        });
                        if (answer.statusCode() >= 500 || (!ownToken && tells(answer))) {
                            wrong.add(door + " " + answer.statusCode());
                        }
                        if (ownToken && door.variables().size() > 1 && !REFUSED.contains(answer.statusCode())) {
                            wrong.add("their order by my link: " + door + " " + answer.statusCode());
                        }
                    }
                });

        assertThat(wrong).isEmpty();
    }

    @Test
    void staffWithoutTheRightChangeNothing() {
        List<String> wrong = new ArrayList<>();
        for (StaffRole role : List.of(StaffRole.AUDITOR, StaffRole.COMMUNE)) {
            Browser who = colleague(role);
            guarded().filter(door -> door.role() == Role.STAFF && door.isForm()).forEach(door -> {
                int status = knock(who, door, theirs::value).statusCode();
                if (status != 403) {
                    wrong.add(role + " " + door + " " + status);
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void idsInsideAFormAreNoWayRound() {
        Browser me = mine.manager();
        long theirPlace = goods.insert("INSERT INTO pickup_point (seller_id, name, commune_code, address_line) VALUES ("
                + theirs.seller().id() + ", 'Điểm của họ', '02020', 'Thôn Thử')");
        String theirLot = Long.toString(theirs.lot());
        long before = goods.number("SELECT remaining FROM lot WHERE id = ?", theirs.lot());

        assertThat(me.post("/nha-ban/giao-nhan", Map.of("viec", "bo-diem", "point", Long.toString(theirPlace)))
                        .statusCode())
                .isIn(400, 403, 404);
        me.post(
                "/nha-ban/lo-hang/che-bien",
                Map.of("viec", "gop", "key", "thu-gop-" + theirLot, "from-" + theirLot, "1"));
        me.post(
                mine.order().page() + "/dong-goi",
                Map.of("version", "0", mine.order().field(theirs.lot()), "1", "unscanned", "OTHER"));
        me.post(
                "/nha-ban/quay",
                Map.of("key", "thu-quay-" + theirLot, "mon-" + theirs.item(), "1", "cach", "tien-mat"));

        assertThat(goods.number("SELECT ended FROM pickup_point WHERE id = ?", theirPlace))
                .isZero();
        assertThat(goods.number("SELECT remaining FROM lot WHERE id = ?", theirs.lot()))
                .isEqualTo(before);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM order_line_lot ll JOIN order_line l ON l.id = ll.order_line_id"
                                + " JOIN market_order o ON o.id = l.order_id WHERE o.number = ? AND ll.lot_id = ?",
                        mine.order().number(),
                        theirs.lot()))
                .isZero();
    }

    @Test
    void programsWithoutAKeyGetNothing() {
        List<String> wrong = doors.stream()
                .filter(door -> door.pattern().startsWith("/epcis/v2")
                        && !door.pattern().startsWith("/epcis/v2/lots"))
                .map(door -> door + " "
                        + knock(mine.manager(), door, key -> door.choices().containsKey(last(key)) ? null : UNKNOWN)
                                .statusCode())
                .filter(answer -> !answer.endsWith(" 401"))
                .toList();
        String diary = "/api/v1/seasons/" + theirs.season() + "/diary/0b8f3c1e-7d52-4a6b-9c3d-1f2e3d4c5b6a";

        assertThat(wrong).isEmpty();
        assertThat(new Browser(market).put(diary, "{}", Map.of()).statusCode()).isIn(401, 403);
        assertThat(mine.buyer().put(diary, "{}", Map.of()).statusCode()).isIn(400, 401, 403, 404);
        assertThat(mine.manager().put(diary, "{}", Map.of()).statusCode()).isIn(400, 403, 404);
        assertThat(new Browser(market)
                        .get("/api/v1/orders/" + theirs.order().number())
                        .statusCode())
                .isIn(400, 401, 404);
    }

    /** Of the sample staff, who need no second step. */
    private Browser colleague(StaffRole role) {
        String name = "can-bo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        goods.update(
                "INSERT INTO account (sign_in_name, display_name, role, password_hash, status, created_at)"
                        + " SELECT ?, ?, 'STAFF', password_hash, 'ACTIVE', UTC_TIMESTAMP(3) FROM account"
                        + " WHERE sign_in_name = 'sct'",
                name,
                "Cán bộ " + role.label());
        long id = goods.number("SELECT id FROM account WHERE sign_in_name = ?", name);
        goods.update("INSERT INTO staff_member (account_id, office, sample) VALUES (?, 'Phòng thử', TRUE)", id);
        goods.update("INSERT INTO staff_role (account_id, role) VALUES (?, ?)", id, role.name());
        return new People(market).signedIn(name);
    }

    /** Of the household whose things these are, until 2020. */
    private Browser formerHelper() {
        String helper = goods.text(
                "SELECT a.sign_in_name FROM account a JOIN seller_mandate m ON m.helper_id = a.id WHERE m.seller_id = ?",
                theirs.seller().id());
        return new People(market).signedIn(String.valueOf(helper));
    }

    private Stream<Door> guarded() {
        return doors.stream().filter(door -> door.role() != null);
    }

    /** Pages and forms of one thing that is a seller's or a buyer's. */
    private Stream<Door> owned() {
        return guarded()
                .filter(door -> door.role() != Role.STAFF)
                .filter(door ->
                        door.variables().stream().anyMatch(key -> !Objects.equals(theirs.value(key), mine.value(key))));
    }

    private @Nullable String of(boolean own, String key) {
        return own ? mine.value(key) : theirs.value(key);
    }

    /** A mandate is its helper's as well. */
    private static boolean endsOwnMandate(Door door) {
        return door.pattern().equals("/nha-ban/lam-giup/{id}/thoi")
                || door.pattern().equals("/nha-ban/nguoi-giup/{id}/rut");
    }

    private static void refused(List<String> wrong, String who, Door door, HttpResponse<String> answer) {
        boolean harmless = Objects.equals(HARMLESS.get(door.toString()), answer.statusCode());
        if (!(harmless || REFUSED.contains(answer.statusCode())) || tells(answer)) {
            wrong.add(who + " " + door + " " + answer.statusCode());
        }
    }

    private static boolean tells(HttpResponse<String> answer) {
        return Belongings.SECRETS.stream().anyMatch(answer.body()::contains);
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('{') + 1, key.length() - 1);
    }

    private static HttpResponse<String> knock(Browser who, Door door, UnaryOperator<@Nullable String> value) {
        String path = door.path(key -> {
            String named = value.apply(key);
            return named == null && !door.choices().containsKey(last(key)) ? COMMON.get(last(key)) : named;
        });
        if (!door.isForm()) {
            return door.verb().equals("PUT") ? who.put(path, "{}", Map.of()) : who.get(path);
        }
        return door.takes() == null
                        || door.takes().contains("form")
                        || door.takes().contains("*")
                ? who.post(path, Map.of())
                : who.send(path, Objects.requireNonNull(door.takes()), "{}", Map.of());
    }
}
