package vn.chophien.catalogue.elsewhere;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another marketplace, and how its sheet of goods looks. All of it is data that changes without us.
 *
 * @param code in addresses and names of files
 * @param since from when these columns hold here
 * @param source where they were read, and when
 * @param columns from left to right
 */
public record Marketplace(String code, String name, LocalDate since, String source, List<Column> columns) {

    /**
     * @param head as the other marketplace writes it
     * @param number which of several, such as the second picture; 1 for what there is one of
     * @param fixed what stands in each line of a column that holds no field of ours
     * @param least fewest characters; 0 for any
     * @param most most characters; 0 for any
     */
    public record Column(
            String head,
            @Nullable MarketplaceField field,
            int number,
            String fixed,
            boolean required,
            int least,
            int most) {}
}
