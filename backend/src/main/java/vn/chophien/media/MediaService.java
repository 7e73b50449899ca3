package vn.chophien.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;

/** Takes pictures in and gives them out. Whoever knows a picture's hash may see it; nobody guesses one. */
@ApplicationScoped
@Retried
@Transactional
public class MediaService {

    /** An unpacked picture takes up to a tenth of a small server's memory. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    /** Of a file that is sent; what is longer is refused. */
    public static final int MOST_BYTES = PictureTaking.MOST_BYTES;

    /** Longer than anybody keeps pictures that nobody named. */
    private static final Duration LONG_AGO = Duration.ofDays(3650);

    @Inject
    PictureRepository pictures;

    @Inject
    Clock clock;

    /**
     * Keeps a picture; the same one is kept once, and may be named by everybody who sent it.
     *
     * @throws InvalidInput under {@code photo}, for what is no picture
     */
    public Picture take(byte[] file, PictureSender sender) {
        TakenPicture taken = drawn(() -> PictureTaking.take(file));
        String hash = PictureSender.hash(taken.large());
        pictures.add(hash, taken, clock.instant());
        pictures.claim(hash, sender, clock.instant());
        return new Picture(hash, taken.width(), taken.height(), taken.large().length);
    }

    /**
     * Our own file of a picture that is not for everybody who knows its hash, such as a paper's: it is kept by who asks, and
     * not here.
     *
     * @throws InvalidInput under {@code photo}, for what is no picture
     */
    public byte[] redrawn(byte[] file) {
        return drawn(() -> PictureTaking.take(file)).large();
    }

    private static <T> T drawn(Supplier<T> drawing) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return drawing.get();
        } finally {
            AT_ONCE.release();
        }
    }

    /** Those of the named pictures that this sender sent and that are kept, in the order asked. */
    public List<String> sentBy(PictureSender sender, Collection<String> hashes) {
        Set<String> claimed = pictures.claimed(hashes, sender);
        return hashes.stream().filter(claimed::contains).toList();
    }

    /**
     * For who is about to name pictures in the same transaction: until it ends, none of them is forgotten.
     *
     * @throws InvalidInput under {@code photo}, where one is gone or was sent by somebody else
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<String> hashes, PictureSender sender) {
        Set<String> wanted = new TreeSet<>(hashes); // one order for all, so that nobody waits in a circle
        if (!pictures.hold(wanted) || !pictures.claimed(wanted, sender).equals(wanted)) {
            throw missing();
        }
    }

    /** Whoever named these names them no more: at the next round, what nobody else names is removed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void letGo(Collection<String> hashes) {
        Instant longAgo = clock.instant().minus(LONG_AGO);
        new TreeSet<>(hashes).forEach(hash -> pictures.claim(hash, PictureSender.LET_GO, longAgo));
    }

    public static InvalidInput missing() {
        return InvalidInput.of(PictureTaking.FIELD, "Có ảnh chưa gửi xong. Hãy chọn lại ảnh.");
    }

    /** The bytes as they are kept, whatever became of them: whoever gets them can hash them again. */
    public Optional<byte[]> file(String hash, PictureSize size) {
        Optional<byte[]> kept = pictures.file(hash, size);
        return kept.isEmpty() && size == PictureSize.MIDDLE ? middle(hash) : kept;
    }

    /**
     * Gives older pictures their print, a few at a time.
     *
     * @return whether there were any
     */
    boolean printOlder(int most) {
        List<String> unprinted = pictures.unprinted(most);
        for (String hash : unprinted) {
            pictures.file(hash, PictureSize.SMALL)
                    .ifPresent(file -> pictures.addPrint(
                            hash,
                            drawn(() -> Optional.ofNullable(PictureTaking.print(file)))
                                    .orElse(null)));
        }
        return !unprinted.isEmpty();
    }

    /** Older pictures get their middle size when somebody first asks for it. */
    private Optional<byte[]> middle(String hash) {
        Optional<byte[]> large = pictures.file(hash, PictureSize.LARGE);
        Optional<byte[]> middle = large.map(file -> drawn(() -> PictureTaking.middle(file)));
        middle.ifPresent(file -> pictures.addMiddle(hash, file));
        return middle;
    }
}
