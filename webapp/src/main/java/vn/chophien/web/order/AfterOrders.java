package vn.chophien.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chophien.aftersale.ReturnService;
import vn.chophien.order.OrderCancelAsking;
import vn.chophien.order.OrderReceiving;
import vn.chophien.review.ReviewService;
import vn.chophien.talk.OrderTalkService;

/** Puts an order and what comes after it together for a page. */
@RequestScoped
class AfterOrders {

    @Inject
    Purchases purchases;

    @Inject
    OrderCancelAsking asking;

    @Inject
    OrderReceiving receiving;

    @Inject
    ReviewService reviews;

    @Inject
    ReturnService returns;

    @Inject
    OrderTalkService talks;

    @Inject
    Clock clock;

    AfterOrder find(String number, String token) {
        return new AfterOrder(
                purchases.find(token, number),
                asking.ofBuyer(number, token).orElse(null),
                asking.patience(),
                receiving.patience(),
                reviews.lines(number, token),
                returns.terms(number, token),
                returns.ofBuyer(number, token),
                talks.ofBuyer(number, token),
                clock.instant());
    }
}
