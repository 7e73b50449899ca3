package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.trace.verify.Verify;

/** An authority asks for data: from its letter to the package in its hands. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class DisclosureIT {

    private static final String DESK = "/quan-ly/cung-cap-du-lieu";
    private static final String OWN_PACKAGE = "SELECT MAX(p.id) FROM disclosure_package p JOIN disclosure d"
            + " ON d.id = p.disclosure_id WHERE d.seller_id = ?";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller at;
    private final Goods.Item item;
    private final Browser staff;
    private final Browser second;

    DisclosureIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.at = goods.seller();
        this.item = goods.item(at, 15_000, 20);
        this.staff = new People(market).staff();
        this.second = new People(market).signedIn("sct2");
    }

    @Test
    void aPackageIsMadeOnceReleasedByAnotherAndHandedOverWithItsHashes() throws Exception {
        new Shopper(market).put(item, 2).buy();
        String page = DESK + "/" + recorded("31/QLTT", Map.of());
        assertThat(staff.get("/quan-ly").body()).contains("Yêu cầu cung cấp dữ liệu của cơ quan");
        assertThat(staff.get(page).body()).contains("đến hạn", "Nghị định 248/2026", "Lập gói dữ liệu");

        assertThat(People.submit(staff, page, page, Map.of("viec", "lap")).statusCode())
                .isEqualTo(303);
        long made = goods.number(OWN_PACKAGE, at.id());
        String zip = page + "/goi/" + made + ".zip";
        assertThat(staff.file(zip).statusCode()).isEqualTo(409);
        assertThat(People.submit(staff, page, page, Map.of("viec", "giao", "to", "Ông A", "how", "Giao tay"))
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> alone = People.submit(staff, page, page, release(made));
        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(alone.body()).contains("cần một cán bộ khác");

        assertThat(second.file(zip).statusCode()).isEqualTo(200);
        assertThat(People.submit(second, page, page, release(made)).statusCode())
                .isEqualTo(303);
        byte[] given = staff.file(zip).body();

        assertThat(sha256(given)).isEqualTo(goods.text("SELECT sha256 FROM disclosure_package WHERE id = ?", made));
        Map<String, byte[]> files = files(given);
        assertThat(files)
                .containsKeys(
                        "DOC-TRUOC.txt",
                        "nguoi-ban.csv",
                        "san-pham.csv",
                        "don-hang.csv",
                        "lo-hang.csv",
                        "SHA256SUMS.txt");
        for (String line : text(files, "SHA256SUMS.txt").split("\n", -1)) {
            if (!line.isEmpty()) {
                assertThat(sha256(Objects.requireNonNull(files.get(line.substring(66)))))
                        .as(line)
                        .isEqualTo(line.substring(0, 64));
            }
        }
        assertThat(text(files, "SHA256SUMS.txt").lines()).hasSize(files.size() - 2);
        assertThat(verified(given)).startsWith("0 ").contains("✓ don-hang.csv", "Mọi tệp đúng như lúc giao");
        assertThat(verified(changed(files, "don-hang.csv"))).startsWith("1 ").contains("✗ Đã bị sửa: don-hang.csv");
        String order = goods.text("SELECT number FROM market_order WHERE seller_id = ?", at.id());
        String buyer = goods.text("SELECT buyer_name FROM market_order WHERE seller_id = ?", at.id());
        assertThat(text(files, "don-hang.csv")).contains(String.valueOf(order)).doesNotContain(String.valueOf(buyer));
        assertThat(text(files, "lo-hang.csv")).contains("Lô thử");

        assertThat(People.submit(
                                staff, page, page, Map.of("viec", "giao", "to", "Bà B, Chi cục QLTT", "how", "Ký nhận"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.get(page).body()).contains("Đã giao", "Bà B, Chi cục QLTT", "Duyệt gói dữ liệu");
        assertThat(staff.file(page + "/bien-ban.pdf").body()).startsWith('%', 'P', 'D', 'F');
        assertThat(staff.file(page + "/bien-ban.docx").body()).startsWith('P', 'K');
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE object_type = 'disclosure' AND object_key = ?"
                                + " AND action = 'disclosure.read'",
                        page.substring(DESK.length() + 1)))
                .isEqualTo(2);
    }

    @Test
    void namesOfBuyersAreThereOnlyWhenAskedFor() throws Exception {
        new Shopper(market).put(item, 1).buy();
        String page = DESK + "/" + recorded("32/QLTT", Map.of("buyers", "co"));
        People.submit(staff, page, page, Map.of("viec", "lap"));
        long made = goods.number(OWN_PACKAGE, at.id());

        Map<String, byte[]> files =
                files(second.file(page + "/goi/" + made + ".zip").body());

        assertThat(text(files, "don-hang.csv"))
                .contains(
                        String.valueOf(goods.text("SELECT buyer_name FROM market_order WHERE seller_id = ?", at.id())));
    }

    @Test
    void theSellerKnowsUnlessItIsSecretForNow() {
        Browser seller = new People(market).memberOf(at);
        recorded("33/QLTT", Map.of());
        recorded(
                "34/CA",
                Map.of(
                        "secret-until",
                        ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                                .toLocalDate()
                                .plusDays(30)
                                .toString()));

        assertThat(seller.get("/nha-ban/yeu-cau").body()).contains("33/QLTT").doesNotContain("34/CA");
        goods.update(
                "UPDATE disclosure SET secret_until = '2026-01-01' WHERE number = '34/CA' AND seller_id = ?", at.id());
        assertThat(seller.get("/nha-ban/yeu-cau").body()).contains("33/QLTT", "34/CA");
        assertThat(seller.get(DESK).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameFormIsOneRequestAndWhatIsMissingIsAskedFor() {
        Map<String, String> form = filled("35/QLTT", Map.of());
        HttpResponse<String> first = send(form);
        HttpResponse<String> again = send(form);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(Browser.location(again)).isEqualTo(Browser.location(first));

        Map<String, String> bad = filled("", Map.of("lot", "KHONG-CO"));
        bad.remove("part");
        HttpResponse<String> refused = send(bad);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy ghi số của văn bản", "Hãy chọn ít nhất một loại dữ liệu");
        assertThat(send(filled("36/QLTT", Map.of("lot", "KHONG-CO"))).body()).contains("không có lô mang số này");
    }

    private static Map<String, String> release(long made) {
        return Map.of("viec", "duyet", "goi", String.valueOf(made));
    }

    private String recorded(String number, Map<String, String> more) {
        HttpResponse<String> recorded = send(filled(number, more));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(303);
        return Browser.location(recorded).replaceAll("\\?.*", "").substring(DESK.length() + 1);
    }

    /** Everything but the diary is asked for; a browser sends a box for each part. */
    private Map<String, String> filled(String number, Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>(Browser.hiddenFields(
                staff.get(DESK + "/moi?nguoi-ban=" + at.id()).body()));
        ZonedDateTime anHourAgo =
                ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusHours(1);
        form.put("number", number);
        form.put("issued", anHourAgo.toLocalDate().minusDays(1).toString());
        form.put("authority", "Chi cục Quản lý thị trường");
        form.put("ground", "Điều 18 (thử)");
        form.put("purpose", "Xác minh nguồn gốc hàng hóa.");
        form.put("received-day", anHourAgo.toLocalDate().toString());
        form.put("received-time", anHourAgo.format(DateTimeFormatter.ofPattern("HH:mm")));
        form.put("part", "identity,products,orders,lots,complaints");
        form.put("from", anHourAgo.toLocalDate().minusDays(30).toString());
        form.put("to", anHourAgo.plusHours(1).toLocalDate().toString()); // orders of just now are asked for too
        form.putAll(more);
        return form;
    }

    /** A browser sends a field for each box that is ticked. */
    private HttpResponse<String> send(Map<String, String> form) {
        String body = form.entrySet().stream()
                .flatMap(field -> Arrays.stream(
                                field.getKey().equals("part")
                                        ? field.getValue().split(",", -1)
                                        : new String[] {field.getValue()})
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return staff.send(DESK + "/moi", "application/x-www-form-urlencoded", body, Map.of());
    }

    /** What the program that everybody can download says of a package: its exit code, and its words. */
    private String verified(byte[] zip) throws IOException {
        Path file = Files.createTempFile("goi-du-lieu", ".zip");
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        try {
            Files.write(file, zip);
            int code = Verify.run(
                    List.of(
                            "verify",
                            file.toString(),
                            "--key",
                            staff.get("/log/key").body()),
                    new PrintStream(words, true, StandardCharsets.UTF_8));
            return code + " " + words.toString(StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    /** The same package with one byte of one file changed. */
    private static byte[] changed(Map<String, byte[]> files, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] content = file.getValue().clone();
                if (file.getKey().equals(name)) {
                    content[content.length / 2] ^= 1;
                }
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
