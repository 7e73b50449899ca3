package vn.chophien.catalogue;

import java.time.Instant;

/** A product's page for who reads all of them. */
public record ListedPage(String slug, Instant changedAt) {}
