package vn.chophien.web.catalogue;

import org.jspecify.annotations.Nullable;
import vn.chophien.place.CommuneView;
import vn.chophien.place.FormerCommune;

/**
 * A commune to have goods sent to, and how many products of a list go there.
 *
 * @param former under which older name it was found; null when by today's
 */
public record DeliveredTo(ShopAddress list, @Nullable FormerCommune former, CommuneView commune, long products) {}
