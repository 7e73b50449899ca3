package vn.chophien.web.buyer;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.chophien.account.Actor;
import vn.chophien.buyer.OwnOrderService;
import vn.chophien.buyer.OwnPreorderService;
import vn.chophien.enrolment.DossierPaperService;
import vn.chophien.enrolment.DossierService;
import vn.chophien.enrolment.DossierView;
import vn.chophien.enrolment.PaperView;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSize;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.place.PlaceService;
import vn.chophien.preorder.AskedPreorder;
import vn.chophien.shared.Times;
import vn.chophien.talk.OrderTalkService;
import vn.chophien.talk.TalkMessage;
import vn.chophien.web.shared.Csv;

/**
 * Everything that the market knows of a buyer, in one file that streams: JSON for programs, tables for people. Orders are
 * read a checkout at a time, so that a long history takes no more memory than a short one.
 */
@RequestScoped
class OwnDataFile {

    @Inject
    OwnAccountData account;

    @Inject
    OwnOrderService own;

    @Inject
    OwnPreorderService ahead;

    @Inject
    OrderService orders;

    @Inject
    DossierService dossiers;

    @Inject
    DossierPaperService papers;

    @Inject
    OrderTalkService talks;

    @Inject
    MediaService media;

    @Inject
    PlaceService places;

    Response of(Actor buyer, String session, Instant now) {
        String name = "du-lieu-cua-toi-" + Times.dayOf(now) + ".zip";
        return Response.ok((StreamingOutput) out -> write(out, buyer, session, now), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private void write(OutputStream out, Actor buyer, String session, Instant now) throws IOException {
        List<String> tokens = own.accessTokens(buyer);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(zip, "DOC-TRUOC.txt", about(now).getBytes(StandardCharsets.UTF_8));
            add(zip, "tai-khoan.json", account.json(buyer, session, now).getBytes(StandardCharsets.UTF_8));
            add(zip, "tai-khoan.csv", Csv.of(account.rows(buyer, session)));
            zip.putNextEntry(new ZipEntry("don-hang.json"));
            Map<String, String> tokenOfOrder = new LinkedHashMap<>();
            String before = "[\n";
            for (String token : tokens) {
                for (OrderView order : orders.ofCheckout(token)) {
                    zip.write((before + OwnOrderJson.of(order)).getBytes(StandardCharsets.UTF_8));
                    before = ",\n";
                    tokenOfOrder.put(order.number(), token);
                }
            }
            zip.write((tokens.isEmpty() ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("don-hang.csv"));
            Csv rows = new Csv(zip);
            rows.add(OwnOrderJson.HEADS);
            for (String token : tokens) {
                for (OrderView order : orders.ofCheckout(token)) {
                    for (List<String> row : OwnOrderJson.rows(order)) {
                        rows.add(row);
                    }
                }
            }
            rows.flush();
            zip.closeEntry();
            addTalk(zip, tokenOfOrder);
            List<AskedPreorder> asked = ahead.all(buyer);
            add(zip, "dat-truoc.json", requestsJson(asked).getBytes(StandardCharsets.UTF_8));
            add(zip, "dat-truoc.csv", Csv.of(requestRows(asked)));
            addPapers(zip, buyer);
        }
    }

    private void addPapers(ZipOutputStream zip, Actor buyer) throws IOException {
        for (DossierView dossier : dossiers.own(buyer)) {
            for (PaperView paper : papers.own(dossier.number(), buyer)) {
                if (paper.kept()) {
                    String picture = "giay-to/" + dossier.number() + "-" + paper.id() + ".jpg";
                    add(zip, picture, papers.file(dossier.number(), paper.id(), buyer));
                }
            }
        }
    }

    /** What buyer and sellers wrote to each other, and the pictures that went along. */
    private void addTalk(ZipOutputStream zip, Map<String, String> tokenOfOrder) throws IOException {
        Set<String> pictures = new LinkedHashSet<>();
        List<String> messages = new ArrayList<>();
        for (Map.Entry<String, String> order : tokenOfOrder.entrySet()) {
            for (TalkMessage message : talks.copyForBuyer(order.getKey(), order.getValue())) {
                messages.add(talkJson(order.getKey(), message));
                pictures.addAll(message.photos());
            }
        }
        String json = messages.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        add(zip, "tin-nhan.json", json.getBytes(StandardCharsets.UTF_8));
        for (String hash : pictures) {
            byte[] picture = media.file(hash, PictureSize.LARGE).orElse(null);
            if (picture != null) {
                add(zip, "anh/" + hash + ".jpg", picture);
            }
        }
    }

    private static String talkJson(String number, TalkMessage message) {
        JsonArrayBuilder pictures = JSON.createArrayBuilder();
        message.photos().forEach(hash -> pictures.add("anh/" + hash + ".jpg"));
        return JSON.createObjectBuilder()
                .add("order", number)
                .add("from", message.fromSeller() ? "seller" : "buyer")
                .add("words", message.words())
                .add("sentAt", message.sentAt().toString())
                .add("pictures", pictures)
                .build()
                .toString();
    }

    private String requestsJson(List<AskedPreorder> asked) {
        return asked.stream()
                .map(request -> OwnPreorderJson.of(request, places))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private List<List<String>> requestRows(List<AskedPreorder> asked) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(OwnPreorderJson.HEADS);
        asked.forEach(request -> rows.add(OwnPreorderJson.row(request, places)));
        return rows;
    }

    private static String about(Instant now) {
        return "Dữ liệu về bạn ở Chợ Phiên, lập lúc " + Times.moment(now) + ".\n\n"
                + "tai-khoan.csv, don-hang.csv, dat-truoc.csv: mở bằng bảng tính để đọc.\n"
                + "tai-khoan.json, don-hang.json, dat-truoc.json: cùng nội dung, cho máy đọc.\n"
                + "tin-nhan.json và thư mục anh: tin nhắn với người bán và ảnh kèm theo.\n"
                + "thư mục giay-to: ảnh giấy tờ bạn đã gửi để đăng ký bán hàng, nếu có.\n\n"
                + "Số giấy tờ tùy thân và số tài khoản chỉ hiện phần cuối, phòng khi tệp này lạc vào tay người khác.\n"
                + "Mật khẩu không có trong đây: chợ chỉ giữ dấu vết một chiều của nó.\n"
                + "Khóa truy cập chỉ có tên và ngày: khóa nằm trên máy của bạn.\n"
                + "Bạn muốn biết thêm hoặc sửa: vào Tài khoản, mục Dữ liệu của tôi.\n";
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
