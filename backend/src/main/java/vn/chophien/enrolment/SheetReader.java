package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.order.Email;
import vn.chophien.order.Phone;
import vn.chophien.order.TaxCode;
import vn.chophien.place.CommuneView;
import vn.chophien.place.FoundPlace;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.Folding;
import vn.chophien.table.PeoplesTable;
import vn.chophien.table.TableFile;
import vn.chophien.table.TableRow;

/** Reads a sheet of people who want to sell, line by line, and says of each what is wrong with it. */
@ApplicationScoped
class SheetReader {

    static final int MOST_LINES = 500;
    private static final int MOST_BYTES = 3 * 1024 * 1024;
    private static final int LONGEST_CELL = 200;
    private static final int DEEPEST_HEAD = 10;

    @Inject
    PlaceService places;

    @Inject
    DossierSheetRepository sheets;

    @Inject
    Clock clock;

    record Sheet(@Nullable String notice, List<PreparedLine> lines) {}

    Sheet read(byte[] file) {
        PeoplesTable table = PeoplesTable.read(
                file, MOST_BYTES, MOST_LINES + DEEPEST_HEAD + 1, LONGEST_CELL, "Hãy chia thành nhiều tệp nhỏ hơn.");
        int head = head(table.rows());
        if (head < 0) {
            throw TableFile.refused("Không thấy dòng tên cột. Hãy dùng bảng mẫu, giữ nguyên dòng đầu.");
        }
        Map<SheetColumn, Integer> columns = columns(table.rows().get(head));
        List<TableRow> rows = table.rows().subList(head + 1, table.rows().size()).stream()
                .filter(row -> !row.isEmpty())
                .toList();
        if (rows.isEmpty()) {
            throw TableFile.refused("Dưới dòng tên cột không có dòng nào. Hãy ghi mỗi hộ một dòng.");
        }
        if (rows.size() > MOST_LINES) {
            throw TableFile.refused("Bảng có hơn " + MOST_LINES + " dòng. Hãy chia thành nhiều tệp nhỏ hơn.");
        }
        return new Sheet(table.notice(), checked(rows, columns));
    }

    private static int head(List<TableRow> rows) {
        for (int i = 0; i < Math.min(DEEPEST_HEAD, rows.size()); i++) {
            Map<SheetColumn, Integer> found = columns(rows.get(i));
            if (found.containsKey(SheetColumn.NAME) && found.containsKey(SheetColumn.PHONE)) {
                return i;
            }
        }
        return -1;
    }

    /** Of two columns with the same meaning the first one counts. */
    private static Map<SheetColumn, Integer> columns(TableRow heads) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (int i = 0; i < heads.cells().size(); i++) {
            int place = i;
            SheetColumn.of(heads.cell(i)).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    private List<PreparedLine> checked(List<TableRow> rows, Map<SheetColumn, Integer> columns) {
        Map<String, Integer> phones = new HashMap<>();
        List<PreparedLine> lines = new ArrayList<>();
        for (TableRow row : rows) {
            PreparedLine line = line(row, columns);
            Integer before = line.phone() == null ? null : phones.putIfAbsent(line.phone(), line.line());
            lines.add(before == null ? line : with(line, "Trùng số điện thoại với dòng " + before + "."));
        }
        return lines;
    }

    private PreparedLine line(TableRow row, Map<SheetColumn, Integer> columns) {
        List<String> wrong = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        String name = cell(row, columns, SheetColumn.NAME);
        String representative = cell(row, columns, SheetColumn.REPRESENTATIVE);
        SellerKind kind = kind(cell(row, columns, SheetColumn.KIND));
        need(kind != null, wrong, "Loại hình chưa đúng, xem trang hướng dẫn của bảng mẫu.");
        need(!name.isEmpty() && name.length() <= 160, wrong, "Thiếu tên gian hàng, hoặc tên dài quá 160 chữ.");
        need(!representative.isEmpty() && representative.length() <= 120, wrong, "Thiếu tên người đại diện.");
        Optional<TaxCode> tax = TaxCode.read(cell(row, columns, SheetColumn.TAX));
        String registration = cell(row, columns, SheetColumn.REGISTRATION);
        if (kind != null) {
            Asked asked = Asked.of(kind);
            need(!asked.asksTax() || tax.isPresent(), wrong, "Mã số thuế cần 10 chữ số.");
            need(!asked.registrationNeeded() || !registration.isEmpty(), wrong, "Thiếu số đăng ký hộ kinh doanh.");
        }
        need(registration.length() <= 40, wrong, "Số đăng ký dài quá 40 chữ.");
        tax.filter(code -> !code.addsUp())
                .ifPresent(code -> doubts.add("Số cuối của mã số " + code.number() + " không khớp các số trước."));
        String commune = commune(cell(row, columns, SheetColumn.COMMUNE), wrong);
        String address = cell(row, columns, SheetColumn.ADDRESS);
        need(!address.isEmpty() && address.length() <= 160, wrong, "Thiếu thôn, bản hoặc số nhà.");
        Optional<Phone> phone = phone(cell(row, columns, SheetColumn.PHONE));
        need(phone.isPresent(), wrong, "Số điện thoại chưa đúng.");
        String mail = cell(row, columns, SheetColumn.EMAIL);
        Optional<Email> email = Email.parse(mail);
        need(mail.isEmpty() || email.isPresent(), wrong, "Thư điện tử chưa đúng.");
        String kept = phone.map(Phone::e164).orElse(null);
        if (kept != null) {
            sheets.twin(kept, tax.map(TaxCode::number).orElse(""), clock.instant())
                    .ifPresent(twin -> wrong.add("Đã có ở chợ: " + twin + "."));
        }
        return new PreparedLine(
                0,
                row.number(),
                kind,
                cut(name, 160),
                tax.map(TaxCode::number).orElse(""),
                cut(registration, 40),
                cut(representative, 120),
                commune,
                cut(address, 160),
                kept,
                email.map(Email::address).filter(one -> one.length() <= 120).orElse(null),
                wrong,
                doubts,
                null,
                null);
    }

    private static PreparedLine with(PreparedLine line, String wrong) {
        List<String> all = new ArrayList<>(line.wrong());
        all.add(wrong);
        return new PreparedLine(
                line.id(),
                line.line(),
                line.kind(),
                line.name(),
                line.tax(),
                line.registration(),
                line.representative(),
                line.communeCode(),
                line.address(),
                line.phone(),
                line.email(),
                all,
                line.doubts(),
                line.expiresAt(),
                line.dossierNumber());
    }

    /** A spreadsheet takes the zero from a number that it holds for an amount. */
    private static Optional<Phone> phone(String typed) {
        return Phone.parse(typed.matches("[35789]\\d{8}") ? "0" + typed : typed);
    }

    private static @Nullable SellerKind kind(String typed) {
        String folded = Folding.fold(typed);
        return Arrays.stream(SellerKind.values())
                .filter(kind -> folded.equals(Folding.fold(kind.vietnamese()))
                        || folded.equals(Folding.fold(kind.vietnamese().replaceAll(",.*", ""))))
                .findFirst()
                .orElse(null);
    }

    /** By code, by a name of today that fits whole, or by an older one that became one commune. */
    private @Nullable String commune(String typed, List<String> wrong) {
        if (typed.isEmpty()) {
            wrong.add("Thiếu xã, phường.");
            return null;
        }
        Optional<CommuneView> byCode = places.find(typed);
        if (byCode.isPresent()) {
            return byCode.get().code();
        }
        List<CommuneView> meant = new ArrayList<>();
        String folded = Folding.fold(typed);
        List<FoundPlace> found = places.search(typed);
        found.stream()
                .filter(place -> place.former() == null)
                .flatMap(place -> place.now().stream())
                .filter(one -> Folding.fold(one.fullName()).equals(folded)
                        || Folding.fold(one.name()).equals(folded))
                .forEach(meant::add);
        if (meant.isEmpty() && !found.isEmpty()) {
            meant.addAll(found.get(0).now());
        }
        if (meant.size() == 1) {
            return meant.get(0).code();
        }
        wrong.add(
                meant.isEmpty()
                        ? "Không tìm thấy xã “" + typed + "”."
                        : "Xã “" + typed + "” có nhiều nơi. Hãy ghi mã: "
                                + String.join(
                                        ", ",
                                        meant.stream()
                                                .limit(4)
                                                .map(one -> one.code() + " " + one.inFull())
                                                .toList())
                                + ".");
        return null;
    }

    private static void need(boolean right, List<String> wrong, String sentence) {
        if (!right) {
            wrong.add(sentence);
        }
    }

    private static String cell(TableRow row, Map<SheetColumn, Integer> columns, SheetColumn column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
