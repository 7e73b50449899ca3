package vn.chophien.lot;

import java.time.LocalDate;

/**
 * A growing crop that a product is made from, which still has to wait after a spray.
 *
 * @param from the first day on which it may be harvested
 */
public record HarvestOutlook(String siteName, String crop, LocalDate from) {}
