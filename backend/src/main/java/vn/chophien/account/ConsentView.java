package vn.chophien.account;

import java.time.Instant;

/** One yes or no, as it was given. */
public record ConsentView(
        ConsentPurpose purpose,
        boolean given,
        String textVersion,
        String text,
        ConsentChannel channel,
        Instant at,
        String proof) {}
