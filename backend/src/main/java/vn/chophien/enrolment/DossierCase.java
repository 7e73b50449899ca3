package vn.chophien.enrolment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that staff decide on.
 *
 * @param citizenNo in full, while it is to be compared with the paper; null afterwards
 * @param bankAccount in full, for as long
 * @param doubts what looks wrong but may be right
 * @param twins who else gave the same numbers
 */
public record DossierCase(
        DossierView dossier,
        @Nullable String citizenNo,
        @Nullable String bankAccount,
        List<PaperView> papers,
        List<DossierEvent> events,
        List<String> doubts,
        List<Twin> twins) {

    public DossierCase {
        papers = List.copyOf(papers);
        events = List.copyOf(events);
        doubts = List.copyOf(doubts);
        twins = List.copyOf(twins);
    }
}
