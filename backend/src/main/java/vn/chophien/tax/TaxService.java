package vn.chophien.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;

/** What sellers and staff read of tax, and what sellers declare. */
@ApplicationScoped
@Retried
@Transactional
public class TaxService {

    private static final int MOST_ROWS = 20_000;

    @Inject
    TaxRowRepository rows;

    @Inject
    TaxDeclarationRepository declarations;

    @Inject
    TaxRuleRepository rules;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public TaxYear ofYear(long sellerId, int year, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        LocalDate today = Times.dayOf(clock.instant());
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return new TaxYear(
                year,
                rows.months(sellerId, year),
                declarations.isPerson(sellerId),
                rules.yearlySum(lastDay.isBefore(today) ? lastDay : today).orElse(null),
                declarations.isBelow(sellerId));
    }

    public List<TaxRow> rows(long sellerId, YearMonth month, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        return rows.rows(sellerId, month, MOST_ROWS);
    }

    /** Everybody's month, for the return. Tax codes of persons are their own numbers, so taking it away is written down. */
    public List<SellerTax> ofMonth(YearMonth month, Actor actor) {
        actor.requireStaff();
        return rows.sellers(month);
    }

    /** Writes down that staff took everybody's month away as a file. */
    public List<SellerTax> takeMonth(YearMonth month, Actor actor) {
        List<SellerTax> sellers = ofMonth(month, actor);
        audit.record(actor, "tax.export", "tax_row", 0, null, month.toString(), sellers.size() + " người bán");
        return sellers;
    }

    public List<OwnProduct> products(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        return declarations.products(sellerId);
    }

    /**
     * Counts for what is taken from now on; rows that are written stay as they are.
     *
     * @param isBelow whether the year, here and elsewhere, will stay below the sum in force
     */
    public void declareYear(long sellerId, boolean isBelow, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.MONEY);
        boolean before = declarations.lockIsBelow(sellerId);
        if (before != isBelow) {
            declarations.declare(sellerId, isBelow, actor.name(), clock.instant());
            audit.record(
                    actor, "tax.declare-year", "seller", sellerId, inWords(before), inWords(isBelow), "Người bán khai");
        }
    }

    /**
     * Counts for what is taken from now on.
     *
     * @param own those products that the seller grows and does not process; all others of theirs are not
     */
    public void declareProducts(long sellerId, Collection<Long> own, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.MONEY);
        declarations.lockIsBelow(sellerId);
        Set<Long> chosen = Set.copyOf(own);
        for (OwnProduct product : declarations.products(sellerId)) {
            boolean isOwn = chosen.contains(product.id());
            if (isOwn != product.isOwn()) {
                declarations.declareProduct(product.id(), isOwn, actor.name(), clock.instant());
                audit.record(
                        actor,
                        "tax.declare-product",
                        "product",
                        product.id(),
                        null,
                        isOwn ? TaxKind.OWN_PRODUCE.label() : TaxKind.GOODS.label(),
                        "Người bán khai");
            }
        }
    }

    private static String inWords(boolean isBelow) {
        return isBelow ? "Cả năm dưới mức phải nộp" : "Tính thuế trên từng đơn";
    }
}
