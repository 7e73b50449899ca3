package vn.chophien.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;

/**
 * The points in the hands of staff. What is counted is fixed by the program; a kind of risk without points no longer
 * counts. Draws that were announced keep their points.
 */
@ApplicationScoped
@Retried
@Transactional
public class RiskKeeping {

    public static final String OBJECT = "inspection_rule";

    @Inject
    RiskRepository risks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Sent again, it changes nothing. */
    public void change(WriteRisk command, Actor actor) {
        actor.require(Permission.RULES);
        RiskRule before = risks.lock(command.code()).orElseThrow(() -> new NotFound(OBJECT, command.code()));
        command.check();
        if (command.says(before)) {
            return;
        }
        if (before.version() != command.version()) {
            throw Edit.changedMeanwhile();
        }
        risks.write(command, Times.dayOf(clock.instant()));
        audit.record(
                actor,
                "risk.points",
                OBJECT,
                command.code(),
                before.title() + ": " + before.points() + " điểm mỗi lần, nhiều nhất " + before.most() + " lần",
                before.title() + ": " + command.points() + " điểm mỗi lần, nhiều nhất " + command.most() + " lần",
                command.source());
    }
}
