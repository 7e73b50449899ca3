package vn.chophien.web.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.site.CodeKind;
import vn.chophien.site.DeclareCode;
import vn.chophien.site.EditSite;
import vn.chophien.site.EditableSite;
import vn.chophien.site.SiteKind;
import vn.chophien.site.SitePaperKind;
import vn.chophien.site.WriteSitePaper;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** The forms of a site and of its codes: between what is stored and what a seller types. */
final class SiteForm {

    private SiteForm() {}

    static Form blank(String clientId) {
        return Form.filled(Map.of("clientId", clientId, "version", "0"));
    }

    static Form of(EditableSite site) {
        Map<String, String> stored = new HashMap<>();
        stored.put("clientId", "");
        stored.put("version", Integer.toString(site.version()));
        stored.put("name", site.name());
        stored.put("commune", site.communeCode());
        stored.put("place", site.placeText());
        stored.put("crop", site.crop() == null ? "" : site.crop());
        Long area = site.areaM2();
        stored.put(
                "area",
                area == null
                        ? ""
                        : BigDecimal.valueOf(area, 4)
                                        .stripTrailingZeros()
                                        .toPlainString()
                                        .replace('.', ',')
                                + " ha");
        return Form.filled(stored);
    }

    /** @param kind null for a new site, whose form says it */
    static EditSite read(Form form, @Nullable SiteKind kind) {
        OptionalLong area =
                form.text("area").isEmpty() ? OptionalLong.empty() : AreaReader.squareMetres(form.text("area"));
        if (!form.text("area").isEmpty() && area.isEmpty()) {
            throw InvalidInput.of("area", "Chợ không đọc được diện tích. Hãy ghi như 1,25 ha, 3 sào hoặc 500 m2.");
        }
        SiteKind chosen = kind == null ? chosen(SiteKind.class, form, "kind") : kind;
        return new EditSite(
                form.text("clientId"),
                Choices.version(form.text("version")),
                chosen,
                form.text("name"),
                form.text("commune"),
                form.text("place"),
                orNull(form.text("crop")),
                area.isPresent() ? area.getAsLong() : null);
    }

    static WriteSitePaper paper(long siteId, Form form) {
        return new WriteSitePaper(
                siteId,
                chosen(SitePaperKind.class, form, "paperKind"),
                form.text("paperNumber"),
                form.text("paperIssuer"),
                day(form, "paperLastDay"));
    }

    static DeclareCode code(long siteId, Form form) {
        return new DeclareCode(
                siteId,
                chosen(CodeKind.class, form, "codeKind"),
                form.text("code"),
                orNull(form.text("market").toUpperCase(Locale.ROOT)),
                form.text("codeCrop"),
                form.text("issuer"),
                day(form, "issuedOn"),
                orNull(form.text("decisionNo")));
    }

    static LocalDate day(Form form, String field) {
        try {
            return LocalDate.parse(form.text(field));
        } catch (DateTimeParseException e) {
            throw InvalidInput.of(field, "Hãy chọn ngày.");
        }
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, Form form, String field) {
        for (E one : type.getEnumConstants()) {
            if (Choices.name(one).equals(form.text(field))) {
                return one;
            }
        }
        throw InvalidInput.of(field, "Hãy chọn một loại trong danh sách.");
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
