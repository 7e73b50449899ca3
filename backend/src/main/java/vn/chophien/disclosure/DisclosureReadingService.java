package vn.chophien.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what goes into a package, a piece at a time and each in a transaction of its own: a large seller fills no memory. */
@ApplicationScoped
@Transactional
public class DisclosureReadingService {

    @Inject
    DisclosureDataRepository data;

    /** From the request to the rows that it means. */
    DisclosureScope scope(DisclosureView request) {
        String number = request.orderNumber();
        @Nullable Long orderId = number == null ? null : data.orderId(number);
        @Nullable List<Long> lots = null;
        Long lot = request.lotId();
        if (lot != null) {
            lots = data.related(List.of(lot));
        } else if (orderId != null) {
            lots = data.related(data.lotsOfOrder(orderId));
        }
        return new DisclosureScope(
                request.sellerId(), request.from(), request.to(), orderId, lots, request.withBuyers());
    }

    /**
     * Hands over rows that follow this id; those of one id are never divided.
     *
     * @return the id to go on from; negative when there are no more
     */
    long read(DisclosureTable table, long after, int size, Consumer<List<String>> reader) {
        List<DisclosureDataRepository.Line> lines = data.piece(table, after, size);
        if (lines.size() < size) {
            lines.forEach(line -> reader.accept(line.cells()));
            return -1;
        }
        long last = lines.get(lines.size() - 1).id();
        if (lines.get(0).id() == last) { // one id fills the piece: ask for more at once
            return read(table, after, size * 2, reader);
        }
        lines.stream().filter(line -> line.id() < last).forEach(line -> reader.accept(line.cells()));
        return last - 1;
    }

    List<DisclosureDataRepository.Line> tokens(DisclosureScope scope, long after, int size) {
        return data.tokens(scope, after, size);
    }
}
