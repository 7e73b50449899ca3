package vn.chophien.oversight;

import java.time.LocalDate;

/** A photo of a seller's diary. */
public record FarmPhoto(String hash, LocalDate day, String crop, long siteId) {}
