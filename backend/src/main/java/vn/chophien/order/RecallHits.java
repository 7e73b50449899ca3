package vn.chophien.order;

import java.util.List;

/**
 * Orders that a recall reaches, as far as whoever asks may see them.
 *
 * @param shown the first of them
 * @param total how many there are
 */
public record RecallHits(List<RecallHit> shown, long total) {}
