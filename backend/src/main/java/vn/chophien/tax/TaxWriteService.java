package vn.chophien.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.shared.Money;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;
import vn.chophien.tax.TaxPostingRepository.Posting;
import vn.chophien.tax.TaxPostingRepository.Sold;

/** Writes tax rows after the money book. Done again, it adds nothing. */
@ApplicationScoped
@Retried
@Transactional
class TaxWriteService {

    /** No transaction of the market lives so long: what is older has nothing coming in before it any more. */
    private static final Duration SETTLED_AFTER = Duration.ofMinutes(10);

    @Inject
    TaxPostingRepository postings;

    @Inject
    TaxRowRepository rows;

    @Inject
    TaxRuleRepository rules;

    @Inject
    TaxDeclarationRepository declarations;

    @Inject
    Clock clock;

    /** Orders with entries in the next part of the book. */
    List<Sold> sold(long after, int most) {
        return postings.soldAfter(after, most);
    }

    long mark() {
        return postings.mark();
    }

    long newest() {
        return postings.newest().orElse(0L);
    }

    void markUpTo(long entryId) {
        long settled = postings.settled(clock.instant().minus(SETTLED_AFTER)).orElse(entryId);
        postings.mark(Math.min(entryId, settled));
    }

    /** One order, with all that the book wrote of it since. */
    void follow(Sold sold) {
        boolean isBelow = declarations.lockIsBelow(sold.sellerId());
        int last = rows.lastSeq(sold.number());
        OrderTax tax = new OrderTax(rows.lines(sold.number()));
        for (Posting posting : postings.postings(sold.number())) {
            if (posting.seq() > last && !posting.taken().equals(tax.taken())) {
                TaxRules holding = rules(sold.sellerId(), posting.at(), isBelow);
                rows.add(
                        sold.number(),
                        posting.seq(),
                        sold.sellerId(),
                        posting.at(),
                        tax.follow(posting.taken(), holding),
                        clock.instant());
            }
        }
    }

    private TaxRules rules(long sellerId, Instant at, boolean isBelow) {
        LocalDate day = Times.dayOf(at);
        Money untaxed = isBelow
                ? rules.yearlySum(day)
                        .map(sum -> sum.minus(rows.takenInYear(sellerId, day.getYear())))
                        .orElse(null)
                : null;
        return new TaxRules(rules.rates(day), untaxed);
    }
}
