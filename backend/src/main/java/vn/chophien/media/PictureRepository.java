package vn.chophien.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class PictureRepository {

    private static final String HASH = "[0-9a-f]{64}";

    @PersistenceContext
    EntityManager em;

    void add(String hash, TakenPicture picture, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO picture (hash, width, height, large, small, taken_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                hash,
                picture.width(),
                picture.height(),
                picture.large(),
                picture.small(),
                now);
        addMiddle(hash, picture.middle());
        addPrint(hash, picture.print());
    }

    void addPrint(String hash, @Nullable Long print) {
        Sql.update(em, "INSERT IGNORE INTO picture_print (hash, bits) VALUES (?1, ?2)", hash, print);
    }

    /** Pictures from before there were prints. */
    List<String> unprinted(int most) {
        return Sql.list(
                em,
                "SELECT p.hash FROM picture p LEFT JOIN picture_print i ON i.hash = p.hash WHERE i.hash IS NULL LIMIT ?1",
                row -> row.text(0),
                most);
    }

    void addMiddle(String hash, byte[] middle) {
        Sql.update(em, "INSERT IGNORE INTO picture_middle (hash, file) VALUES (?1, ?2)", hash, middle);
    }

    /** From now on; sent again, the claim begins afresh. */
    void claim(String hash, PictureSender sender, Instant now) {
        Sql.update(
                em,
                "INSERT INTO picture_claim (hash, sender, taken_at) VALUES (?1, ?2, ?3)"
                        + " ON DUPLICATE KEY UPDATE taken_at = VALUES(taken_at)",
                hash,
                sender.key(),
                now);
    }

    Set<String> claimed(Collection<String> hashes, PictureSender sender) {
        String listed = listed(hashes);
        return listed.isEmpty()
                ? Set.of()
                : Set.copyOf(Sql.list(
                        em,
                        "SELECT hash FROM picture_claim WHERE sender = ?1 AND hash IN (" + listed + ")",
                        row -> row.text(0),
                        sender.key()));
    }

    /** Lets nobody remove these until the end of the transaction; false when one is gone. */
    boolean hold(Set<String> hashes) {
        String listed = listed(hashes);
        return listed.isEmpty()
                ? hashes.isEmpty()
                : Sql.list(
                                        em,
                                        "SELECT hash FROM picture WHERE hash IN (" + listed
                                                + ") ORDER BY hash LOCK IN SHARE MODE",
                                        row -> row.text(0))
                                .size()
                        == hashes.size();
    }

    private static String listed(Collection<String> hashes) {
        return hashes.stream()
                .filter(hash -> hash.matches(HASH))
                .map(hash -> "'" + hash + "'")
                .collect(Collectors.joining(","));
    }

    Optional<byte[]> file(String hash, PictureSize size) {
        return hash.matches(HASH)
                ? Sql.first(
                        em,
                        switch (size) {
                            case SMALL -> "SELECT small FROM picture WHERE hash = ?1";
                            case MIDDLE -> "SELECT file FROM picture_middle WHERE hash = ?1";
                            case LARGE -> "SELECT large FROM picture WHERE hash = ?1";
                        },
                        row -> row.bytes(0),
                        hash)
                : Optional.empty();
    }
}
