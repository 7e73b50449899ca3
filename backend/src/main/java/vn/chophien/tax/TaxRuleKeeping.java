package vn.chophien.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;

/** Rates and the yearly sum, in the hands of staff. What is written of orders keeps what held on its day. */
@ApplicationScoped
@Retried
@Transactional
public class TaxRuleKeeping {

    public static final String OBJECT = "tax_rule";

    @Inject
    TaxRuleRepository rules;

    @Inject
    AuditLog audit;

    public List<TaxRuleView> all(Actor actor) {
        actor.requireStaff();
        return rules.all();
    }

    /** Sent again, it changes nothing. */
    public void add(WriteTaxRule typed, Actor actor) {
        actor.require(Permission.RULES);
        WriteTaxRule rule = checked(typed, new InvalidInput.Collector());
        boolean isNew = rules.add(rule);
        TaxRuleView kept = rules.lock(rule).orElseThrow();
        if (isNew) {
            audit.record(actor, "tax-rule.add", OBJECT, kept.id(), null, inWords(rule), rule.source());
        } else if (!kept.content().equals(rule)) {
            throw taken();
        }
    }

    public void change(Edit edit, WriteTaxRule typed, Actor actor) {
        actor.require(Permission.RULES);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        edit.check(wrong);
        WriteTaxRule rule = checked(typed, wrong);
        TaxRuleView before = rules.lock(edit.id()).orElseThrow(() -> new NotFound(OBJECT, edit.id()));
        if (before.content().equals(rule)) {
            return;
        }
        if (before.version() != edit.version()) {
            throw Edit.changedMeanwhile();
        }
        if (rules.lock(rule).filter(other -> other.id() != edit.id()).isPresent()) {
            throw taken();
        }
        rules.write(edit.id(), rule);
        String deed = before.content().isElse(rule)
                ? "tax-rule.change"
                : rule.until() == null ? "tax-rule.reopen" : "tax-rule.end";
        audit.record(actor, deed, OBJECT, edit.id(), inWords(before.content()), inWords(rule), edit.reason());
    }

    private static WriteTaxRule checked(WriteTaxRule rule, InvalidInput.Collector wrong) {
        rule.check(wrong);
        wrong.throwIfAny();
        return rule.tidied();
    }

    private static InvalidInput taken() {
        return InvalidInput.of("since", "Loại này đã có mức bắt đầu từ ngày đó. Hãy sửa dòng ấy, hoặc chọn ngày khác.");
    }

    private static String inWords(WriteTaxRule rule) {
        TaxKind kind = Objects.requireNonNull(rule.kind());
        String sets = kind.isSum()
                ? Money.ofDong(rule.dong()).toString()
                : "GTGT " + TaxRuleView.inPercent(rule.rates().vat()) + " %, TNCN "
                        + TaxRuleView.inPercent(rule.rates().pit()) + " %";
        return kind.label() + ": " + sets + ", "
                + rule.check(new InvalidInput.Collector()).inWords() + " (" + rule.source() + ")";
    }
}
