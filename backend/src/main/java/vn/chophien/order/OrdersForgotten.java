package vn.chophien.order;

import java.util.List;

/** Orders of these checkouts no longer say whose they are. Observers run inside that transaction. */
public record OrdersForgotten(List<Long> checkoutIds) {}
