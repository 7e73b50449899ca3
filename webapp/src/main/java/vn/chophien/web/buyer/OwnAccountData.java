package vn.chophien.web.buyer;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import vn.chophien.buyer.SavedAddress;
import vn.chophien.enrolment.DossierService;
import vn.chophien.enrolment.DossierView;
import vn.chophien.member.MandateService;
import vn.chophien.passkey.PasskeyService;
import vn.chophien.passkey.PasskeyView;
import vn.chophien.shared.Times;

/** What the market knows of a buyer beside their orders, for programs and for people. */
@RequestScoped
class OwnAccountData {

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
    DossierService dossiers;

    @Inject
    MandateService mandates;

    String json(Actor buyer, String session, Instant now) {
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

    List<List<String>> rows(Actor buyer, String session) {
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
}
