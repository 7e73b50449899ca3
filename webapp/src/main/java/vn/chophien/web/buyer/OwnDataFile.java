package vn.chophien.web.buyer;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.ConsentService;
import vn.chophien.account.ConsentView;
import vn.chophien.account.ContactView;
import vn.chophien.account.SessionService;
import vn.chophien.account.SessionView;
import vn.chophien.buyer.AddressService;
import vn.chophien.buyer.DataRequestService;
import vn.chophien.buyer.DataRequestView;
import vn.chophien.buyer.OwnOrderService;
import vn.chophien.buyer.OwnPreorderService;
import vn.chophien.buyer.SavedAddress;
import vn.chophien.enrolment.DossierPaperService;
import vn.chophien.enrolment.DossierService;
import vn.chophien.enrolment.DossierView;
import vn.chophien.enrolment.PaperView;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSize;
import vn.chophien.member.MandateService;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.passkey.PasskeyService;
import vn.chophien.passkey.PasskeyView;
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
    AccountService accounts;

    @Inject
    SessionService sessions;

    @Inject
    ConsentService consents;

    @Inject
    PasskeyService passkeys;

    @Inject
    AddressService addresses;

    @Inject
    DataRequestService requests;

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
    MandateService mandates;

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
            add(zip, "tai-khoan.json", account(buyer, session, now).getBytes(StandardCharsets.UTF_8));
            add(zip, "tai-khoan.csv", Csv.of(accountRows(buyer, session)));
            zip.putNextEntry(new ZipEntry("don-hang.json"));
            String before = "[\n";
            for (String token : tokens) {
                for (OrderView order : orders.ofCheckout(token)) {
                    zip.write((before + OwnOrderJson.of(order)).getBytes(StandardCharsets.UTF_8));
                    before = ",\n";
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
            addTalk(zip, tokens);
            List<AskedPreorder> asked = ahead.all(buyer);
            add(zip, "dat-truoc.json", requestsJson(asked).getBytes(StandardCharsets.UTF_8));
            add(zip, "dat-truoc.csv", Csv.of(requestRows(asked)));
            for (DossierView dossier : dossiers.own(buyer)) {
                for (PaperView paper : papers.own(dossier.number(), buyer)) {
                    if (paper.kept()) {
                        String picture = "giay-to/" + dossier.number() + "-" + paper.id() + ".jpg";
                        add(zip, picture, papers.file(dossier.number(), paper.id(), buyer));
                    }
                }
            }
        }
    }

    /** What buyer and sellers wrote to each other, and the pictures that went along. */
    private void addTalk(ZipOutputStream zip, List<String> tokens) throws IOException {
        Set<String> pictures = new LinkedHashSet<>();
        List<String> messages = new ArrayList<>();
        for (String token : tokens) {
            for (OrderView order : orders.ofCheckout(token)) {
                for (TalkMessage message : talks.copyForBuyer(order.number(), token)) {
                    messages.add(talkJson(order.number(), message));
                    pictures.addAll(message.photos());
                }
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

    private String account(Actor buyer, String session, Instant now) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("madeAt", now.toString()).add("name", buyer.name());
        JsonArrayBuilder contacts = JSON.createArrayBuilder();
        for (ContactView contact : accounts.contacts(buyer)) {
            contacts.add(JSON.createObjectBuilder()
                    .add("kind", contact.kind().name())
                    .add("value", contact.value())
                    .add("verifiedAt", contact.verifiedAt().toString()));
        }
        JsonArrayBuilder kept = JSON.createArrayBuilder();
        for (SavedAddress address : addresses.own(buyer)) {
            kept.add(JSON.createObjectBuilder()
                    .add("label", address.label())
                    .add("name", address.name())
                    .add("phone", address.phone())
                    .add("communeCode", address.communeCode())
                    .add("address", address.inFull())
                    .add("default", address.isDefault()));
        }
        JsonArrayBuilder agreed = JSON.createArrayBuilder();
        for (ConsentView consent : consents.history(buyer)) {
            agreed.add(JSON.createObjectBuilder()
                    .add("purpose", consent.purpose().name())
                    .add("given", consent.given())
                    .add("text", consent.text())
                    .add("textVersion", consent.textVersion())
                    .add("channel", consent.channel().name())
                    .add("at", consent.at().toString())
                    .add("proof", consent.proof()));
        }
        JsonArrayBuilder places = JSON.createArrayBuilder();
        for (SessionView place : sessions.own(session)) {
            places.add(JSON.createObjectBuilder()
                    .add("device", place.words())
                    .add("since", place.since().toString())
                    .add("lastSeenAt", place.lastSeenAt().toString()));
        }
        JsonArrayBuilder keys = JSON.createArrayBuilder();
        for (PasskeyView passkey : passkeys.own(buyer)) {
            JsonObjectBuilder key = JSON.createObjectBuilder()
                    .add("name", passkey.name())
                    .add("madeAt", passkey.madeAt().toString());
            if (passkey.lastUsedAt() != null) {
                key.add("lastUsedAt", passkey.lastUsedAt().toString());
            }
            keys.add(key);
        }
        JsonArrayBuilder asked = JSON.createArrayBuilder();
        for (DataRequestView request : requests.own(buyer)) {
            asked.add(JSON.createObjectBuilder()
                    .add("kind", request.kind().name())
                    .add("words", request.words())
                    .add("status", request.status().name())
                    .add("askedAt", request.askedAt().toString())
                    .add("answerBy", request.answerBy().toString())
                    .add("doneBy", request.doneBy().toString()));
        }
        JsonArrayBuilder handedIn = JSON.createArrayBuilder();
        for (DossierView dossier : dossiers.own(buyer)) {
            handedIn.add(OwnDossierJson.of(dossier, dossiers.history(dossier.number(), buyer)));
        }
        JsonArrayBuilder helping = JSON.createArrayBuilder();
        mandates.ofHelper(buyer).forEach(mandate -> helping.add(OwnDossierJson.of(mandate)));
        return json.add("contacts", contacts)
                .add("addresses", kept)
                .add("consents", agreed)
                .add("sessions", places)
                .add("passkeys", keys)
                .add("dataRequests", asked)
                .add("sellerDossiers", handedIn)
                .add("helpsHouseholds", helping)
                .build()
                .toString();
    }

    private List<List<String>> accountRows(Actor buyer, String session) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Mục", "Nội dung", "Lúc"));
        rows.add(List.of("Họ và tên", buyer.name(), ""));
        accounts.contacts(buyer)
                .forEach(contact ->
                        rows.add(List.of("Liên hệ đã xác minh", contact.value(), Times.moment(contact.verifiedAt()))));
        addresses
                .own(buyer)
                .forEach(address -> rows.add(List.of(
                        "Địa chỉ đã lưu", address.name() + ", " + address.phone() + ", " + address.inFull(), "")));
        consents.history(buyer)
                .forEach(consent -> rows.add(List.of(
                        (consent.given() ? "Đồng ý: " : "Rút lại: ")
                                + consent.purpose().label(),
                        consent.text() + " (" + consent.channel().vietnamese() + ")",
                        Times.moment(consent.at()))));
        sessions.own(session)
                .forEach(place ->
                        rows.add(List.of("Đang đăng nhập ở", place.words(), Times.moment(place.lastSeenAt()))));
        passkeys.own(buyer)
                .forEach(passkey -> rows.add(List.of("Khóa truy cập", passkey.name(), Times.moment(passkey.madeAt()))));
        requests.own(buyer)
                .forEach(request -> rows.add(List.of(
                        "Yêu cầu về dữ liệu: " + request.kind().label(),
                        request.words() + " (" + request.status().label() + ")",
                        Times.moment(request.askedAt()))));
        dossiers.own(buyer)
                .forEach(dossier -> rows.add(List.of(
                        "Hồ sơ bán hàng " + dossier.number() + " ("
                                + dossier.status().vietnamese() + ")",
                        dossier.title() + ", " + dossier.representative() + ", " + OwnDossierJson.address(dossier),
                        Times.moment(dossier.createdAt()))));
        mandates.ofHelper(buyer)
                .forEach(mandate -> rows.add(List.of(
                        "Làm giúp hộ " + mandate.sellerName(),
                        "đến " + Times.day(mandate.endsOn()),
                        Times.moment(mandate.grantedAt()))));
        return rows;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
