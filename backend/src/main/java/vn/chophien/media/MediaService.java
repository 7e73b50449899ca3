package vn.chophien.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import vn.chophien.shared.Retried;

/** Takes pictures in and gives them out. Whoever knows a picture's hash may see it; nobody guesses one. */
@ApplicationScoped
@Retried
@Transactional
public class MediaService {

    /** An unpacked picture takes up to a tenth of a small server's memory. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    @Inject
    PictureRepository pictures;

    @Inject
    Clock clock;

    /**
     * Keeps a picture; the same one is kept once.
     *
     * @throws vn.chophien.shared.InvalidInput under {@code photo}, for what is no picture
     */
    public Picture take(byte[] file) {
        TakenPicture taken = drawn(file);
        String hash = hash(taken.large());
        pictures.add(hash, taken, clock.instant());
        return new Picture(hash, taken.width(), taken.height(), taken.large().length);
    }

    private static TakenPicture drawn(byte[] file) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return PictureTaking.take(file);
        } finally {
            AT_ONCE.release();
        }
    }

    /** Those of the named pictures that are kept, in the order asked. */
    public List<Picture> pictures(Collection<String> hashes) {
        List<Picture> kept = pictures.find(hashes);
        return hashes.stream()
                .flatMap(hash -> kept.stream().filter(picture -> picture.hash().equals(hash)))
                .toList();
    }

    /** The bytes as they are kept, whatever became of them: whoever gets them can hash them again. */
    public Optional<byte[]> file(String hash, boolean small) {
        return pictures.file(hash, small);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
