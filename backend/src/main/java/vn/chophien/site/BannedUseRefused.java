package vn.chophien.site;

import java.time.LocalDate;

/** Somebody wrote that a banned substance was used, and the diary did not take the line. */
public record BannedUseRefused(
        long siteId, long seasonId, String substance, String banId, String material, LocalDate day) {}
