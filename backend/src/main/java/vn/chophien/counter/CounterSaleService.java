package vn.chophien.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Retried;

/** What is written of sales over the counter, a transaction a call; who asks was checked before. */
@ApplicationScoped
@Retried
@Transactional
class CounterSaleService {

    @Inject
    CounterRepository sales;

    List<CounterGoods> goods(long sellerId, LocalDate today) {
        return sales.goods(sellerId, today);
    }

    void begin(CounterOrder order, long sellerId, String soldBy, Instant now) {
        sales.begin(order, sellerId, soldBy, now);
    }

    void giveUp(String key) {
        sales.giveUp(key);
    }

    Optional<CounterSale> sale(long sellerId, String number) {
        return sales.sale(sellerId, number);
    }

    Optional<CounterSale> ofKey(long sellerId, String key) {
        return sales.ofKey(sellerId, key);
    }

    List<CounterSale> since(long sellerId, Instant from, int most) {
        return sales.since(sellerId, from, most);
    }
}
