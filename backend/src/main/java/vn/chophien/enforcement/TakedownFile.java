package vn.chophien.enforcement;

import java.util.List;

/** An order with everything that belongs to it. */
public record TakedownFile(TakedownView order, List<TakedownListing> listings, List<TakedownAppeal> appeals) {

    public TakedownFile {
        listings = List.copyOf(listings);
        appeals = List.copyOf(appeals);
    }

    public boolean isAppealed() {
        return appeals.stream().anyMatch(TakedownAppeal::isOpen);
    }
}
