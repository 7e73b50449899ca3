package vn.chophien.catalogue;

/**
 * A shelf of the shop.
 *
 * @param picture name of its drawing
 */
public record CategoryView(long id, String slug, String name, String picture) {}
