package vn.chophien.web.enrolment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.enrolment.DossierStep;
import vn.chophien.enrolment.DossierView;
import vn.chophien.order.Phone;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Times;
import vn.chophien.web.shared.Form;

/**
 * A part of the form as its page shows it.
 *
 * @param asks what staff want mended, by the field's name
 */
public record DossierForm(DossierStep step, DossierView dossier, Form form, Map<String, String> asks) {

    public DossierForm {
        asks = Map.copyOf(asks);
    }

    /** A part filled from what is stored; numbers that rest sealed are not filled in. */
    static Form stored(DossierStep step, DossierView dossier, String province) {
        Map<String, String> values = new HashMap<>();
        switch (step) {
            case KIND -> values.put("kind", dossier.kind().slug());
            case WHO -> {
                values.put("name", dossier.name());
                put(values, "tax", dossier.taxCode());
                put(values, "registration", dossier.registrationNo());
                values.put("representative", dossier.representative());
                put(values, "birth", dossier.birthDate() == null ? null : Times.day(dossier.birthDate()));
            }
            case CONTACT -> {
                CommuneView commune = dossier.commune();
                values.put("province", commune == null ? province : commune.provinceCode());
                put(values, "commune", commune == null ? null : commune.code());
                values.put("address", dossier.addressLine());
                put(values, "phone", dossier.phone() == null ? null : new Phone(dossier.phone()).toString());
                put(values, "email", dossier.email());
            }
            case BANK -> {
                put(values, "bank", dossier.bankBin());
                put(values, "holder", dossier.bankHolder());
            }
            case PAPERS, SEND -> {}
        }
        return Form.filled(values);
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** Where this part is sent. */
    public String action() {
        return path(step);
    }

    public String path(DossierStep part) {
        return DossierPages.path(dossier.number(), part);
    }

    /** What staff said about a field; empty where they said nothing. */
    public String ask(String field) {
        return asks.getOrDefault(field, "");
    }

    /** A hint, after what staff said about the field. */
    public String hint(String field, String hint) {
        String ask = ask(field);
        return ask.isEmpty() ? hint : "Cán bộ: " + ask + " " + hint;
    }
}
