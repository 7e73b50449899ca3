package vn.chophien.catalogue;

import java.time.Instant;

/**
 * A product on sale whose new photos nobody has looked at.
 *
 * @param photo the first of them
 * @param since when the first came
 */
public record WaitingPhotos(long productId, String name, String sellerName, String photo, long count, Instant since) {}
