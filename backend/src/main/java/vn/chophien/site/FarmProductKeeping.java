package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Slice;

/** Pesticides and veterinary drugs that a diary may name, in the hands of staff. A product ends on a day and stays. */
@ApplicationScoped
@Retried
@Transactional
public class FarmProductKeeping {

    public static final String OBJECT = "farm_product";

    @Inject
    FarmProductRepository products;

    @Inject
    AuditLog audit;

    /** @param words part of a trade name or of an active ingredient; empty for all */
    public Slice<ListedProduct> page(String words, Paging paging, Actor actor) {
        actor.requireStaff();
        String folded = Folding.fold(words);
        return new Slice<>(products.page(folded, words, paging), products.count(folded, words), paging);
    }

    public ListedProduct one(long id, Actor actor) {
        actor.requireStaff();
        return products.find(id).orElseThrow(() -> new NotFound(OBJECT, id));
    }

    /** Sent again, it changes nothing. */
    public void add(WriteFarmProduct product, Actor actor) {
        actor.require(Permission.RULES);
        check(product, new InvalidInput.Collector());
        boolean isNew = products.add(product);
        ListedProduct kept = products.lock(product).orElseThrow();
        if (isNew) {
            audit.record(actor, "farm-product.add", OBJECT, kept.id(), null, inWords(product), product.source());
        } else if (!kept.content().equals(product)) {
            throw taken();
        }
    }

    public void change(Edit edit, WriteFarmProduct product, Actor actor) {
        actor.require(Permission.RULES);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        edit.check(wrong);
        check(product, wrong);
        ListedProduct before = products.lock(edit.id()).orElseThrow(() -> new NotFound(OBJECT, edit.id()));
        if (before.content().equals(product)) {
            return;
        }
        if (before.version() != edit.version()) {
            throw Edit.changedMeanwhile();
        }
        if (products.lock(product).filter(other -> other.id() != edit.id()).isPresent()) {
            throw taken();
        }
        products.write(edit.id(), product);
        String deed = before.content().isElse(product)
                ? "farm-product.change"
                : product.until() == null ? "farm-product.reopen" : "farm-product.end";
        audit.record(actor, deed, OBJECT, edit.id(), inWords(before.content()), inWords(product), edit.reason());
    }

    private static void check(WriteFarmProduct product, InvalidInput.Collector wrong) {
        product.check(wrong);
        wrong.throwIfAny();
    }

    private static InvalidInput taken() {
        return InvalidInput.of("tradeName", "Danh mục đã có tên này. Hãy sửa dòng ấy; nếu đã kết thúc thì mở lại.");
    }

    private static String inWords(WriteFarmProduct product) {
        Integer days = product.labelDays();
        return product.tradeName() + ", " + product.activeIngredient()
                + (product.target() == null ? "" : ", trừ " + product.target())
                + (days == null ? "" : ", cách ly " + days + " ngày") + ", "
                + product.check(new InvalidInput.Collector()).inWords() + " (" + product.source() + ")";
    }
}
