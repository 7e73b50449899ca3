package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;

/** What may not be used, in the hands of staff. A ban ends on a day and stays in the list. */
@ApplicationScoped
@Retried
@Transactional
public class BanKeeping {

    public static final String OBJECT = "ban";

    @Inject
    BanRepository bans;

    @Inject
    AuditLog audit;

    public List<BanView> all(Actor actor) {
        actor.requireStaff();
        return bans.all();
    }

    /** Sent again, it changes nothing. */
    public void add(WriteBan ban, Actor actor) {
        actor.require(Permission.RULES);
        check(ban, new InvalidInput.Collector());
        boolean isNew = bans.add(ban);
        BanView kept = bans.lock(ban).orElseThrow();
        if (isNew) {
            audit.record(actor, "ban.add", OBJECT, kept.id(), null, inWords(ban), ban.source());
        } else if (!kept.content().equals(ban)) {
            throw taken();
        }
    }

    public void change(Edit edit, WriteBan ban, Actor actor) {
        actor.require(Permission.RULES);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        edit.check(wrong);
        check(ban, wrong);
        BanView before = bans.lock(edit.id()).orElseThrow(() -> new NotFound(OBJECT, edit.id()));
        if (before.content().equals(ban)) {
            return;
        }
        if (before.version() != edit.version()) {
            throw Edit.changedMeanwhile();
        }
        if (bans.lock(ban).filter(other -> other.id() != edit.id()).isPresent()) {
            throw taken();
        }
        bans.write(edit.id(), ban);
        String deed = before.content().isElse(ban) ? "ban.change" : ban.until() == null ? "ban.reopen" : "ban.end";
        audit.record(actor, deed, OBJECT, edit.id(), inWords(before.content()), inWords(ban), edit.reason());
    }

    private static void check(WriteBan ban, InvalidInput.Collector wrong) {
        ban.check(wrong);
        wrong.throwIfAny();
    }

    private static InvalidInput taken() {
        return InvalidInput.of(
                "since", "Hoạt chất này đã có dòng bắt đầu từ ngày đó. Hãy sửa dòng ấy, hoặc chọn ngày khác.");
    }

    private static String inWords(WriteBan ban) {
        return ban.name() + ", " + ban.check(new InvalidInput.Collector()).inWords() + " (" + ban.source() + ")";
    }
}
