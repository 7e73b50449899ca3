package vn.chophien.buyer;

import java.time.Instant;

/** A letter of the market that was sent. */
public record MarketNewsView(String title, String words, Instant sentAt, int recipients) {}
