package vn.chophien.ledger;

import java.util.Collection;
import java.util.List;

/** A kind of sealed record with a private part, told by the feature that owns its table. */
public interface Erasable {

    /** What stands in a column of the private part once it was erased. The triggers of the tables know it too. */
    String ERASED = "(đã xóa theo yêu cầu)";

    /** As in {@link Sealable#kind()}. */
    String kind();

    /** Whether these are records of the authority, which a seller must not empty of who was there. */
    boolean isOfAuthority();

    /** The seller's records that hold this name in their private part, exactly as spelled, oldest first. */
    List<NamedRecord> holding(long sellerId, String name);

    /** Names in the seller's records that look like this one but for case, marks or what stands around it. */
    List<String> lookAlikes(long sellerId, String name);

    /** How many of the seller's records hold the name in what is sealed openly, from where nothing can take it away. */
    long openlyNaming(long sellerId, String name);

    /** Puts {@link #ERASED} into every column of the private part of these rows. */
    void erase(Collection<Long> ids);
}
