package vn.chophien.web.recall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chophien.cooperative.SellerView;
import vn.chophien.lot.DangerClass;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.OpenRecall;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** The form of a recall: between what people type and the notice that the law asks for. */
public final class RecallForm {

    /** What is typed, and goes along hidden while it is read back. */
    public static final List<String> FIELDS = List.of(
            "lot",
            "key",
            "dangerClass",
            "description",
            "reason",
            "danger",
            "instruction",
            "arrangement",
            "contact",
            "mock");

    private RecallForm() {}

    static Form blank(LotSummary lot, SellerView seller) {
        Map<String, String> known = new HashMap<>();
        known.put("lot", Long.toString(lot.id()));
        known.put("key", UUID.randomUUID().toString());
        known.put("description", lot.name() + ", lô " + lot.address().number());
        known.put("contact", seller.name() + ", " + seller.phoneToRead());
        return Form.filled(known);
    }

    static OpenRecall read(Form form) {
        return new OpenRecall(
                form.text("key"),
                Choices.id(form.text("lot")),
                Choices.read(DangerClass.class, form.text("dangerClass")),
                form.text("description"),
                form.text("reason"),
                form.text("danger"),
                form.text("instruction"),
                form.text("arrangement"),
                form.text("contact"),
                form.isTicked("mock"));
    }
}
