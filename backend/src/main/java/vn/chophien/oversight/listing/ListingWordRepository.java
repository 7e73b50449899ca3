package vn.chophien.oversight.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Validity;

@ApplicationScoped
class ListingWordRepository {

    private static final String WORDS = "SELECT id, version, phrase, kind, since, until, source FROM listing_word ";

    @PersistenceContext
    EntityManager em;

    List<ListingWordView> all() {
        return Sql.list(em, WORDS + "ORDER BY kind, phrase, since", ListingWordRepository::word);
    }

    List<ListingWord> on(LocalDate day) {
        return Sql.list(
                em,
                "SELECT phrase, kind FROM listing_word WHERE since <= ?1 AND (until IS NULL OR until >= ?1) ORDER BY id",
                row -> new ListingWord(row.text(0), WordKind.valueOf(row.text(1))),
                day);
    }

    Optional<ListingWordView> lock(long id) {
        return Sql.first(em, WORDS + "WHERE id = ?1 FOR UPDATE", ListingWordRepository::word, id);
    }

    /** Reads what is there now, whoever put it there. */
    Optional<ListingWordView> lock(WriteListingWord word) {
        return Sql.first(
                em,
                WORDS + "WHERE phrase_norm = ?1 AND since = ?2 FOR UPDATE",
                ListingWordRepository::word,
                word.norm(),
                word.since());
    }

    /** @return false when the word begins on this day already */
    boolean add(WriteListingWord word) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO listing_word (phrase, phrase_norm, kind, since, until, source)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        word.phrase(),
                        word.norm(),
                        Objects.requireNonNull(word.kind()).name(),
                        word.since(),
                        word.until(),
                        word.source())
                == 1;
    }

    void write(long id, WriteListingWord word) {
        Sql.update(
                em,
                "UPDATE listing_word SET phrase = ?1, phrase_norm = ?2, kind = ?3, since = ?4, until = ?5, source = ?6,"
                        + " version = version + 1 WHERE id = ?7",
                word.phrase(),
                word.norm(),
                Objects.requireNonNull(word.kind()).name(),
                word.since(),
                word.until(),
                word.source(),
                id);
    }

    private static ListingWordView word(Row row) {
        return new ListingWordView(
                row.number(0),
                row.small(1),
                row.text(2),
                WordKind.valueOf(row.text(3)),
                new Validity(row.day(4), row.dayOrNull(5)),
                row.text(6));
    }
}
