package vn.chophien.lot;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.chophien.site.CodeStatus;
import vn.chophien.site.CodeStatusChange;
import vn.chophien.site.SprayVerdict;

/**
 * What the page of a lot says first. Where several hold, the gravest is said; nothing here says that a pack is genuine,
 * only what the book has on its lot.
 */
public enum LotState {
    RECALLED,
    MADE_OF_RECALLED,
    DESTROYED,
    HELD,
    MADE_OF_HELD,
    INTERVAL_NOT_KEPT,
    TEST_FAILED,
    EXPIRED,
    CODE_STOPPED,
    CODE_WITHDRAWN,
    CODE_WITHDRAWN_THEN,
    NORMAL;

    /** Whether nobody should use the lot before it is known to be all right. */
    public boolean isReasonToWait() {
        return switch (this) {
            case RECALLED, MADE_OF_RECALLED, DESTROYED, HELD, MADE_OF_HELD, INTERVAL_NOT_KEPT, TEST_FAILED, EXPIRED ->
                true;
            case CODE_STOPPED, CODE_WITHDRAWN, CODE_WITHDRAWN_THEN, NORMAL -> false;
        };
    }

    static List<LotState> concerns(LotPageView page) {
        return Arrays.stream(values())
                .filter(state -> state != NORMAL && state.holds(page))
                .toList();
    }

    private boolean holds(LotPageView page) {
        return switch (this) {
            case RECALLED ->
                page.lot().status() == LotStatus.RECALLED
                        // What was sold before the rest was destroyed is still in somebody's kitchen.
                        || page.lot().recall() != null;
            case MADE_OF_RECALLED -> madeOf(page, LotStatus.RECALLED);
            case DESTROYED -> page.lot().status() == LotStatus.DESTROYED;
            case HELD -> page.lot().status() == LotStatus.ON_HOLD;
            case MADE_OF_HELD -> madeOf(page, LotStatus.ON_HOLD);
            case INTERVAL_NOT_KEPT -> !page.sprays().stream().allMatch(SprayVerdict::kept);
            case TEST_FAILED -> !page.tests().stream().allMatch(LotTestView::passed);
            case EXPIRED -> page.isExpired();
            case CODE_STOPPED -> page.head().codeStop() != null;
            case CODE_WITHDRAWN ->
                page.head().codeStop() == null && anyHarvest(page, node -> isWithdrawnToday(page, node));
            case CODE_WITHDRAWN_THEN -> anyHarvest(page, LotState::wasWithdrawn);
            case NORMAL -> true;
        };
    }

    /** Not said again where the lot itself is in that state: its own reason is the better one. */
    private static boolean madeOf(LotPageView page, LotStatus status) {
        return page.lot().status() != status
                && page.troubledIngredients().stream().anyMatch(node -> node.status() == status);
    }

    private static boolean anyHarvest(LotPageView page, Predicate<LotNode> test) {
        return page.back().lots().values().stream().anyMatch(test);
    }

    private static boolean isWithdrawnToday(LotPageView page, LotNode node) {
        return page.code(node)
                .flatMap(code -> code.statusOn(page.today()))
                .map(CodeStatusChange::status)
                .filter(CodeStatus::isWithdrawn)
                .isPresent();
    }

    /** A code that was only granted and still waits for its field check is told on the page, but is no alarm. */
    private static boolean wasWithdrawn(LotNode node) {
        CodeStatus then = node.codeStatus();
        return node.siteCodeId() != null && (then == null || then.isWithdrawn());
    }
}
