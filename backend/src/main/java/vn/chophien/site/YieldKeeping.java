package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Thousands;
import vn.chophien.shared.Times;

/**
 * What a hectare usually gives, in the hands of staff. A figure ends on a day and stays in the list, because seasons are
 * judged by the figure of their own time.
 */
@ApplicationScoped
@Retried
@Transactional
public class YieldKeeping {

    public static final String OBJECT = "crop_yield";

    @Inject
    CropYieldRepository yields;

    @Inject
    AuditLog audit;

    @Inject
    Event<UsualYieldChanged> changed;

    @Inject
    Clock clock;

    public List<UsualYieldView> all(Actor actor) {
        actor.requireStaff();
        LocalDate today = Times.dayOf(clock.instant());
        List<UsualYieldView> figures = yields.all();
        Map<String, LocalDate> counting = figures.stream()
                .filter(figure -> figure.days().covers(today))
                .collect(Collectors.toMap(
                        figure -> figure.content().folded(),
                        figure -> figure.days().since(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return figures.stream()
                .map(figure -> figure.replacedBy(counting.get(figure.content().folded())))
                .toList();
    }

    /** Sent again, it changes nothing. */
    public void add(WriteYield figure, Actor actor) {
        actor.require(Permission.RULES);
        check(figure, new InvalidInput.Collector());
        boolean isNew = yields.add(figure);
        UsualYieldView kept = yields.lock(figure).orElseThrow();
        if (isNew) {
            audit.record(actor, "yield.add", OBJECT, kept.id(), null, inWords(figure), figure.source());
            changed.fire(new UsualYieldChanged(Set.of(figure.folded())));
        } else if (!kept.content().equals(figure)) {
            throw taken();
        }
    }

    public void change(Edit edit, WriteYield figure, Actor actor) {
        actor.require(Permission.RULES);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        edit.check(wrong);
        check(figure, wrong);
        UsualYieldView before = yields.lock(edit.id()).orElseThrow(() -> new NotFound(OBJECT, edit.id()));
        if (before.content().equals(figure)) {
            return;
        }
        if (before.version() != edit.version()) {
            throw Edit.changedMeanwhile();
        }
        if (yields.lock(figure).filter(other -> other.id() != edit.id()).isPresent()) {
            throw taken();
        }
        yields.write(edit.id(), figure);
        String deed = before.content().isElse(figure)
                ? "yield.change"
                : figure.until() == null ? "yield.reopen" : "yield.end";
        audit.record(actor, deed, OBJECT, edit.id(), inWords(before.content()), inWords(figure), edit.reason());
        changed.fire(new UsualYieldChanged(
                Stream.of(before.content().folded(), figure.folded()).collect(Collectors.toUnmodifiableSet())));
    }

    private static void check(WriteYield figure, InvalidInput.Collector wrong) {
        figure.check(wrong);
        wrong.throwIfAny();
    }

    private static InvalidInput taken() {
        return InvalidInput.of(
                "since", "Cây này đã có số liệu bắt đầu từ ngày đó. Hãy sửa dòng ấy, hoặc chọn ngày khác.");
    }

    private static String inWords(WriteYield figure) {
        return figure.crop() + " " + Thousands.dotted(figure.kilogramsPerHectare()) + " kg/ha, "
                + (figure.daysFrom() == null ? "" : figure.daysFrom() + "–" + figure.daysTo() + " ngày, ")
                + figure.check(new InvalidInput.Collector()).inWords() + " (" + figure.source() + ")";
    }
}
