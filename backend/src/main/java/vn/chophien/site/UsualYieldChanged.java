package vn.chophien.site;

import java.util.Set;

/**
 * Other figures count for these crops now. Said within the transaction.
 *
 * @param crops folded
 */
public record UsualYieldChanged(Set<String> crops) {}
