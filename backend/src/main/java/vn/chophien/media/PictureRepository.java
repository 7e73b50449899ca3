package vn.chophien.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    }

    List<Picture> find(Collection<String> hashes) {
        String listed = hashes.stream()
                .filter(hash -> hash.matches(HASH))
                .map(hash -> "'" + hash + "'")
                .collect(Collectors.joining(","));
        return listed.isEmpty()
                ? List.of()
                : Sql.list(
                        em,
                        "SELECT hash, width, height, LENGTH(large) FROM picture WHERE hash IN (" + listed + ")",
                        row -> new Picture(row.text(0), row.small(1), row.small(2), row.number(3)));
    }

    Optional<byte[]> file(String hash, boolean small) {
        return hash.matches(HASH)
                ? Sql.first(
                        em,
                        "SELECT " + (small ? "small" : "large") + " FROM picture WHERE hash = ?1",
                        row -> row.bytes(0),
                        hash)
                : Optional.empty();
    }
}
