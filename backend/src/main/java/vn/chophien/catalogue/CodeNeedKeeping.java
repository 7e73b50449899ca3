package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;

/** Which shelves ask for a code, in the hands of staff. A rule ends on a day and stays in the list. */
@ApplicationScoped
@Retried
@Transactional
public class CodeNeedKeeping {

    public static final String OBJECT = "code_requirement";

    @Inject
    CodeNeedRepository needs;

    @Inject
    Categories categories;

    @Inject
    AuditLog audit;

    public List<CodeNeedView> all(Actor actor) {
        actor.requireStaff();
        return needs.all();
    }

    /** Sent again, it changes nothing. */
    public void add(WriteCodeNeed need, Actor actor) {
        actor.require(Permission.RULES);
        check(need, new InvalidInput.Collector());
        needs.lockShelf(need.categoryId());
        Optional<CodeNeedView> kept = needs.find(need);
        if (kept.isPresent()) {
            if (!kept.get().content().equals(need)) {
                throw taken();
            }
            return;
        }
        long id = needs.add(need);
        audit.record(actor, "code-need.add", OBJECT, id, null, inWords(need), need.source());
    }

    public void change(Edit edit, WriteCodeNeed need, Actor actor) {
        actor.require(Permission.RULES);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        edit.check(wrong);
        check(need, wrong);
        CodeNeedView before = needs.lock(edit.id()).orElseThrow(() -> new NotFound(OBJECT, edit.id()));
        if (before.content().equals(need)) {
            return;
        }
        if (before.version() != edit.version()) {
            throw Edit.changedMeanwhile();
        }
        needs.lockShelf(need.categoryId());
        if (needs.find(need).filter(other -> other.id() != edit.id()).isPresent()) {
            throw taken();
        }
        needs.write(edit.id(), need);
        String deed = before.content().isElse(need)
                ? "code-need.change"
                : need.until() == null ? "code-need.reopen" : "code-need.end";
        audit.record(actor, deed, OBJECT, edit.id(), inWords(before.content()), inWords(need), edit.reason());
    }

    private void check(WriteCodeNeed need, InvalidInput.Collector wrong) {
        wrong.require(shelf(need).isPresent(), "category", "Hãy chọn nhóm hàng.");
        need.check(wrong);
        wrong.throwIfAny();
    }

    private static InvalidInput taken() {
        return InvalidInput.of(
                "since", "Nhóm hàng này đã có quy tắc như vậy từ ngày đó. Hãy sửa dòng ấy, hoặc chọn ngày khác.");
    }

    private Optional<CategoryView> shelf(WriteCodeNeed need) {
        return categories.all().stream()
                .filter(category -> category.id() == need.categoryId())
                .findFirst();
    }

    private String inWords(WriteCodeNeed need) {
        String code = need.kind() == null ? "" : need.kind().vietnamese();
        return shelf(need).map(CategoryView::name).orElse("") + " cần " + code
                + (need.crop() == null ? "" : " cho " + need.crop()) + ", "
                + need.check(new InvalidInput.Collector()).inWords() + " (" + need.source() + ")";
    }
}
