package vn.chophien.oversight.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;

/** The words that listings are asked about, in the hands of staff. A word ends on a day and stays in the list. */
@ApplicationScoped
@Retried
@Transactional
public class ListingWordKeeping {

    public static final String OBJECT = "listing_word";

    @Inject
    ListingWordRepository words;

    @Inject
    AuditLog audit;

    @Inject
    Event<RulesChanged> changed;

    @Inject
    Clock clock;

    public List<ListingWordView> all(Actor actor) {
        actor.requireStaff();
        return words.all();
    }

    /** What counts today. */
    public WordSearch search() {
        return new WordSearch(words.on(Times.dayOf(clock.instant())));
    }

    /** Sent again, it changes nothing. */
    public void add(WriteListingWord word, Actor actor) {
        actor.require(Permission.RULES);
        check(word, new InvalidInput.Collector());
        boolean isNew = words.add(word);
        ListingWordView kept = words.lock(word).orElseThrow();
        if (isNew) {
            audit.record(actor, "word.add", OBJECT, kept.id(), null, inWords(word), word.source());
            changed.fire(new RulesChanged());
        } else if (!kept.content().equals(word)) {
            throw taken();
        }
    }

    public void change(Edit edit, WriteListingWord word, Actor actor) {
        actor.require(Permission.RULES);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        edit.check(wrong);
        check(word, wrong);
        ListingWordView before = words.lock(edit.id()).orElseThrow(() -> new NotFound(OBJECT, edit.id()));
        if (before.content().equals(word)) {
            return;
        }
        if (before.version() != edit.version()) {
            throw Edit.changedMeanwhile();
        }
        if (words.lock(word).filter(other -> other.id() != edit.id()).isPresent()) {
            throw taken();
        }
        words.write(edit.id(), word);
        String deed = before.content().isElse(word) ? "word.change" : word.until() == null ? "word.reopen" : "word.end";
        audit.record(actor, deed, OBJECT, edit.id(), inWords(before.content()), inWords(word), edit.reason());
        changed.fire(new RulesChanged());
    }

    private static void check(WriteListingWord word, InvalidInput.Collector wrong) {
        word.check(wrong);
        wrong.throwIfAny();
    }

    private static InvalidInput taken() {
        return InvalidInput.of("since", "Từ này đã có dòng bắt đầu từ ngày đó. Hãy sửa dòng ấy, hoặc chọn ngày khác.");
    }

    private static String inWords(WriteListingWord word) {
        return "“" + word.phrase() + "” (" + Objects.requireNonNull(word.kind()).vietnamese() + "), "
                + word.check(new InvalidInput.Collector()).inWords() + " (" + word.source() + ")";
    }
}
