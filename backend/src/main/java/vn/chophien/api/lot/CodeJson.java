package vn.chophien.api.lot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPageView;
import vn.chophien.site.CodeStatus;
import vn.chophien.site.CodeStatusChange;
import vn.chophien.site.SiteCodeView;

public record CodeJson(
        String lot,
        String kind,
        String code,
        String crop,
        String issuer,
        LocalDate issuedOn,
        @Nullable String decisionNo,
        @Nullable String statusAtHarvest,
        @Nullable LocalDate harvestedOn,
        @Nullable String statusNow,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy,
        List<Change> history) {

    public record Change(
            String status,
            LocalDate since,
            @Nullable String reason,
            @Nullable String documentNo) {

        static Change of(CodeStatusChange change) {
            return new Change(change.status().name(), change.since(), change.reason(), change.documentNo());
        }
    }

    /** The codes that a lot and everything it was made of have claimed, in order of time. */
    static List<CodeJson> all(LotPageView page) {
        return page.back().lots().values().stream()
                .sorted(Comparator.comparing(LotNode::madeOn).thenComparing(LotNode::id))
                .flatMap(lot -> of(lot, page).stream())
                .toList();
    }

    private static Optional<CodeJson> of(LotNode lot, LotPageView page) {
        return page.code(lot).map(code -> of(lot, code, page.today()));
    }

    private static CodeJson of(LotNode lot, SiteCodeView code, LocalDate today) {
        CodeStatus then = lot.codeStatus();
        return new CodeJson(
                lot.address().token().value(),
                code.kind().name(),
                code.code(),
                code.crop(),
                code.issuer(),
                code.issuedOn(),
                code.decisionNo(),
                then == null ? null : then.name(),
                lot.harvestedOn(),
                code.statusOn(today).map(change -> change.status().name()).orElse(null),
                code.checkedOn(),
                code.checkedBy(),
                code.history().stream().map(Change::of).toList());
    }
}
