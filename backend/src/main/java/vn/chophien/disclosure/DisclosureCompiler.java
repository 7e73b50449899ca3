package vn.chophien.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.enrolment.SellerIdentity;
import vn.chophien.epcis.LotHistoryService;
import vn.chophien.ledger.ManifestSigningService;
import vn.chophien.shared.Times;
import vn.chophien.trace.key.LotToken;

/** Puts a package together on this node's disk, as it reads. */
@ApplicationScoped
class DisclosureCompiler {

    private static final int PIECE = 500;
    private static final String FORMULA = "=+-@\t\r";

    @Inject
    DisclosureReadingService reading;

    @Inject
    SellerService sellers;

    @Inject
    LotHistoryService histories;

    @Inject
    ManifestSigningService signing;

    /** The caller deletes the file. */
    Compiled compile(DisclosureView request, @Nullable SellerIdentity identity, String by, Instant now) {
        try {
            Path path = Files.createTempFile("disclosure", ".zip");
            try (PackageZip zip = new PackageZip(path)) {
                DisclosureScope scope = reading.scope(request);
                zip.add("DOC-TRUOC.txt", about(request, by, now));
                for (DisclosurePart part : request.parts()) {
                    add(zip, part, request, scope, identity);
                }
                return zip.end(signing::sign);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(path);
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(
            PackageZip zip,
            DisclosurePart part,
            DisclosureView request,
            DisclosureScope scope,
            @Nullable SellerIdentity identity)
            throws IOException {
        if (part == DisclosurePart.IDENTITY) {
            zip.add(part.file(), out -> identity(out, sellers.seller(request.sellerId()), identity));
        }
        for (DisclosureTable table : DisclosureTable.of(part, scope)) {
            zip.add(table.name(), out -> table(out, table));
        }
        if (part == DisclosurePart.LOTS) {
            histories(zip, scope);
        }
    }

    private void table(OutputStream out, DisclosureTable table) throws IOException {
        Writer text = text(out);
        text.write(line(table.heads()));
        long after = 0;
        while (after >= 0) {
            after = reading.read(table, after, PIECE, cells -> write(text, cells));
        }
        text.flush();
    }

    /** Each lot as EPCIS has it, for whoever reads by program. */
    private void histories(PackageZip zip, DisclosureScope scope) throws IOException {
        long after = 0;
        List<DisclosureDataRepository.Line> lots;
        do {
            lots = reading.tokens(scope, after, PIECE);
            for (DisclosureDataRepository.Line lot : lots) {
                String token = lot.cells().get(0);
                var history = histories.file(new LotToken(token));
                if (history.isPresent()) {
                    zip.add("epcis/" + token + ".json", history.get().text());
                }
                after = lot.id();
            }
        } while (lots.size() == PIECE);
    }

    private static void identity(OutputStream out, SellerView seller, @Nullable SellerIdentity identity)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Mục", "Nội dung"));
        rows.add(List.of("Tên", seller.name()));
        rows.add(List.of("Loại hình", seller.kind().vietnamese()));
        rows.add(List.of("Số đăng ký", text(seller.registrationNo())));
        rows.add(List.of("Mã số thuế", text(seller.taxCode())));
        rows.add(List.of("Người đại diện", seller.representative()));
        rows.add(List.of("Địa chỉ", seller.address()));
        rows.add(List.of("Điện thoại", seller.phoneToRead()));
        rows.add(List.of("Thư điện tử", text(seller.email())));
        rows.add(List.of("Tình trạng", seller.status().vietnamese()));
        rows.add(List.of(
                "Kiểm tra giấy tờ",
                seller.verifiedOn() == null ? "" : seller.verifiedOn() + ", " + seller.verifiedBy()));
        if (identity != null) {
            rows.add(List.of("Ngày sinh người đại diện", text(identity.birthDate())));
            rows.add(List.of("Số định danh cá nhân", text(identity.citizenNo())));
            rows.add(List.of("Hồ sơ đăng ký bán hàng", identity.dossier()));
        }
        Writer text = text(out);
        rows.forEach(row -> write(text, row));
        text.flush();
    }

    private static String about(DisclosureView request, String by, Instant now) {
        return "GÓI DỮ LIỆU CUNG CẤP CHO CƠ QUAN\r\n\r\n"
                + "Yêu cầu số " + request.number() + " ngày " + Times.day(request.issuedOn()) + " của "
                + request.authority() + "\r\nCăn cứ mà văn bản nêu: " + request.ground() + "\r\nMục đích: "
                + request.purpose() + "\r\nNgười bán: " + request.sellerName() + "\r\nTừ ngày "
                + Times.day(request.from()) + " đến ngày " + Times.day(request.to())
                + (request.lotNumber() == null ? "" : "\r\nChỉ lô " + request.lotNumber() + " và các lô liên quan")
                + (request.orderNumber() == null ? "" : "\r\nChỉ đơn " + request.orderNumber())
                + "\r\nGồm: "
                + request.parts().stream().map(DisclosurePart::vietnamese).collect(Collectors.joining("; "))
                + "\r\nThông tin người mua, người báo: " + (request.withBuyers() ? "có, theo yêu cầu" : "không")
                + "\r\nLập lúc " + Times.moment(now) + ", " + by
                + "\r\n\r\nTệp CSV mã hóa UTF-8, cách nhau bằng dấu phẩy; giờ Việt Nam; tiền tính bằng đồng."
                + "\r\nThư mục epcis/: lịch sử từng lô theo chuẩn EPCIS 2.0."
                + "\r\nKiểm tra gói: sha256sum -c " + PackageZip.MANIFEST
                + "\r\nKiểm tra cả chữ ký: java -jar verify.jar verify TÊN-GÓI.zip --key KHÓA (chương trình và khóa ở trang"
                + " minh bạch của chợ)"
                + "\r\n\r\nChỉ dùng cho mục đích nêu trên. Người nhận bảo vệ dữ liệu theo quy định.\r\n";
    }

    private static Writer text(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\ufeff'); // by which spreadsheets know UTF-8
        return text;
    }

    private static void write(Writer text, List<String> cells) {
        try {
            text.write(line(cells));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A cell that begins like a formula gets an apostrophe: a spreadsheet would run what a stranger typed. */
    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
