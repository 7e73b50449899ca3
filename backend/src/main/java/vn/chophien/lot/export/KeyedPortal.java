package vn.chophien.lot.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.json.Json;

/**
 * A portal whose law lists items by letter. None of them has published names for a file, so ours are the law's own words,
 * and the letter of each stands beside it: whoever connects maps letters, not guesses.
 */
enum KeyedPortal implements TracePortal {
    NATIONAL(
            "cong-quoc-gia",
            "Cổng truy xuất nguồn gốc quốc gia",
            "Mỗi lô một bản ghi, chín mục của Nghị định 37/2026, Điều 23 khoản 5.",
            "a",
            "b",
            "c",
            "d",
            "đ",
            "e",
            "g",
            "h",
            "i",
            ""),
    VERIGOODS(
            "verigoods",
            "VeriGoods (Bộ Công Thương)",
            "Mười mục của Thông tư 31/2026, Điều 6: thêm mã truy xuất ở mục e.",
            "a",
            "c",
            "d",
            "đ",
            "b",
            "g",
            "h",
            "i",
            "k",
            "e"),
    CHECKVN(
            "checkvn",
            "CheckVN (Bộ Nông nghiệp và Môi trường)",
            "Chín mục của Nghị định 37/2026, kèm mã truy xuất; chờ mô tả kết nối của Bộ.",
            "a",
            "b",
            "c",
            "d",
            "đ",
            "e",
            "g",
            "h",
            "i",
            "");

    private final String code;
    private final String name;
    private final String basis;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> letters;

    /** @param letters of product, picture, producer, address, origin, events, brand and lot, expiry, standards, code */
    KeyedPortal(String code, String name, String basis, String... letters) {
        this.code = code;
        this.name = name;
        this.basis = basis;
        this.letters = List.of(letters);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public byte[] file(List<TraceRecord> records) {
        List<Json> lots = new ArrayList<>();
        records.forEach(record -> lots.add(lot(record)));
        Map<String, Json> file = new LinkedHashMap<>();
        file.put("canCu", new Json.Str(basis));
        file.put("tongSoLo", new Json.Str(String.valueOf(records.size())));
        file.put("cacLo", new Json.Arr(lots));
        return Json.write(new Json.Obj(file)).getBytes(StandardCharsets.UTF_8);
    }

    private Json lot(TraceRecord record) {
        Map<String, Json> lot = new LinkedHashMap<>();
        item(lot, 0, "tenSanPham", record.product());
        item(lot, 1, "hinhAnh", record.picture());
        item(lot, 2, "tenDonVi", record.producer());
        item(lot, 3, "diaChi", record.producerAddress());
        item(lot, 4, "xuatXu", record.origin());
        lot.put(
                "suKien",
                part(
                        5,
                        "cacSuKien",
                        new Json.Arr(
                                record.events().stream().map(KeyedPortal::event).toList())));
        Map<String, Json> named = new LinkedHashMap<>();
        text(named, "nhanHieu", record.brand());
        text(named, "soLo", record.lotNumber());
        text(named, "gtin", record.gtin());
        lot.put("nhanHieuVaSoLo", part(6, "giaTri", new Json.Obj(named)));
        item(
                lot,
                7,
                "hanSuDung",
                record.expiresOn() == null ? null : record.expiresOn().toString());
        item(lot, 8, "tieuChuan", record.standards());
        item(lot, 9, "maTruyXuat", record.traceCode());
        return new Json.Obj(lot);
    }

    /** An item that the lot does not have says so: an absent key would look like a forgotten one. */
    private void item(Map<String, Json> lot, int place, String name, @Nullable String value) {
        lot.put(name, part(place, "giaTri", value == null ? Json.Literal.NULL : new Json.Str(value)));
    }

    private Json part(int place, String name, Json value) {
        Map<String, Json> part = new LinkedHashMap<>();
        if (!letters.get(place).isEmpty()) {
            part.put("muc", new Json.Str(letters.get(place)));
        }
        part.put(name, value);
        return new Json.Obj(part);
    }

    private static Json event(TraceRecord.Event event) {
        Map<String, Json> members = new LinkedHashMap<>();
        text(members, "buoc", event.step());
        text(members, "soLo", event.lotNumber());
        text(members, "thoiGian", event.occurredAt().toString());
        text(members, "diaDiem", event.place());
        text(members, "nguoiKhai", event.actor());
        text(members, "nguoiXacNhan", event.verifier());
        text(
                members,
                "khoiLuongGam",
                event.grams() == null ? null : event.grams().toString());
        return new Json.Obj(members);
    }

    private static void text(Map<String, Json> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, new Json.Str(value));
        }
    }
}
