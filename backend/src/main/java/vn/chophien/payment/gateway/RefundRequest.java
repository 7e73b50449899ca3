package vn.chophien.payment.gateway;

import java.time.Instant;

/**
 * Sending a whole payment back.
 *
 * @param id the same at every try, so that money goes back once
 * @param firstAskedAt when it was begun; the same at every try, too
 * @param by who asks for it, plain ASCII
 */
public record RefundRequest(String id, Known payment, String title, String by, Instant firstAskedAt, Instant at) {}
